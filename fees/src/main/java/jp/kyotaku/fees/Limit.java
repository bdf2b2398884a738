package jp.kyotaku.fees;

/**
 * 算定回数限度: how often an item may be billed for one patient.
 *
 * @param unit within what
 * @param max the highest number of times, one or more
 */
public record Limit(LimitUnit unit, int max) {}
