package jp.kyotaku.fees;

import java.time.LocalDate;

/**
 * マスターの版: one set of tables and where it came from.
 *
 * @param from the first day on which it holds
 * @param name as people call it, such as 令和6年6月
 * @param source from where the tables were taken
 * @param complete whether it holds every code: a code that it does not hold does not exist
 */
public record Edition(LocalDate from, String name, String source, boolean complete) {}
