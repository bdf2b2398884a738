package jp.kyotaku.fees;

import java.time.LocalDate;

/**
 * 訪問看護療養費: one item of a schedule.
 *
 * @param code its code
 * @param name 省略名称, as sheets print it
 * @param section where it stands in the fee table
 * @param paragraph 項番 of the fee table, two digits; 00 for add-ons, ? where not known
 * @param addOn whether it is added to a base item
 * @param amount what a line is worth
 * @param rules when it may be billed and what its line carries
 * @param order 公表順序番号: the official order of items
 * @param from the first day on which it may be used so
 * @param until the last such day; {@link LocalDate#MAX} where no end is set
 */
public record FeeItem(
    FeeCode code,
    String name,
    FeeSection section,
    String paragraph,
    boolean addOn,
    FeeAmount amount,
    Fact<FeeRules> rules,
    int order,
    LocalDate from,
    LocalDate until) {

  public boolean validOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
