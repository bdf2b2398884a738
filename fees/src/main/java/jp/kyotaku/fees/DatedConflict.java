package jp.kyotaku.fees;

import java.time.LocalDate;

/**
 * 併算定背反の一行: a conflict that holds for a time.
 *
 * @param conflict the two items; the same pair seen from the other side is not said again
 * @param from the first day
 * @param until the last day; {@link LocalDate#MAX} where no end is set
 */
public record DatedConflict(Conflict conflict, LocalDate from, LocalDate until) {}
