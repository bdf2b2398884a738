package jp.kyotaku.fees.care;

import java.time.LocalDate;
import java.util.Comparator;
import jp.kyotaku.fees.FeeItem;
import jp.kyotaku.fees.Why;

/** 算定した一行とその項目 */
record Entry(
    LocalDate date,
    FeeItem item,
    Choice choice,
    int amount,
    String jobs,
    String visitCount,
    String instruction,
    Why why) {

  /**
   * 記録順 (S1 p.17): day, section of the fee table, base item, percent add-on below it, other
   * add-ons.
   */
  static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::date)
          .thenComparing(entry -> entry.item().section())
          .thenComparing(Entry::rank)
          .thenComparing(entry -> entry.item().order());

  Entry worth(int newAmount, Why newWhy) {
    return new Entry(date, item, choice, newAmount, jobs, visitCount, instruction, newWhy);
  }

  FeeLine line() {
    return new FeeLine(date, item.code(), "", amount, jobs, visitCount, instruction, why);
  }

  private int rank() {
    if (!item.addOn()) {
      return 0;
    }
    return choice.role() == Role.REMOTE ? 1 : 2;
  }
}
