package jp.kyotaku.fees;

import java.time.LocalDate;

/**
 * items.tsvの一行: an item as an edition tells it, its rules not yet looked up in the edition before.
 */
record ItemRow(
    FeeCode code,
    LocalDate from,
    LocalDate until,
    FeeSection section,
    String paragraph,
    boolean addOn,
    FeeAmount amount,
    RulesCell rules,
    int order,
    String name) {

  boolean validOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }

  FeeItem with(Fact<FeeRules> known) {
    return new FeeItem(code, name, section, paragraph, addOn, amount, known, order, from, until);
  }
}
