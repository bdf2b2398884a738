package jp.kyotaku.fees;

import java.time.LocalDate;

/**
 * 基本・基本加算対応の一行: an add-on that a group offers for a time.
 *
 * @param group 加算グループ
 * @param addOn the add-on and its choice
 * @param from the first day
 * @param until the last day; {@link LocalDate#MAX} where no end is set
 */
public record OfferedAddOn(String group, AddOn addOn, LocalDate from, LocalDate until) {}
