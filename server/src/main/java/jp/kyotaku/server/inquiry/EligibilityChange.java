package jp.kyotaku.server.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.server.insured.Coverage;

/**
 * 前回の答えから変わったところ: one item, in the words of T06.
 *
 * @param before 前回; なし where there was none
 */
public record EligibilityChange(String item, String before, String after) {

  private static final String NONE = "なし";

  /** 答えたこと: coverages of one person, as they were answered for a day. */
  public record Told(List<Coverage> coverages, LocalDate day) {

    public Told {
      coverages = List.copyOf(coverages);
    }

    /** Personal data: shown masked wherever it is printed by chance. */
    @Override
    public String toString() {
      return "Told[***]";
    }
  }

  /**
   * @param shown the items that may be shown: what the person did not consent to is not compared
   */
  static List<EligibilityChange> between(Told last, Told now, Set<ConsentItem> shown) {
    var before = EligibilityItems.of(last, shown);
    var after = EligibilityItems.of(now, shown);
    var items = new LinkedHashSet<>(after.keySet());
    items.addAll(before.keySet());
    var changes = new ArrayList<EligibilityChange>();
    for (String item : items) {
      var change =
          new EligibilityChange(
              item, before.getOrDefault(item, NONE), after.getOrDefault(item, NONE));
      if (!change.before.equals(change.after)) {
        changes.add(change);
      }
    }
    return changes;
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "EligibilityChange[" + item + "]";
  }
}
