package jp.kyotaku.checks;

import java.util.ArrayList;
import java.util.List;
import jp.kyotaku.formats.receipt.ClaimFinding;
import jp.kyotaku.formats.receipt.Line;
import jp.kyotaku.formats.receipt.Place;

/** 指摘を集めるところ: turns a rule and a place into what people read. */
final class Findings {

  private static final String GAP = "{}";

  private final List<ClaimFinding> found = new ArrayList<>();
  private boolean compared;

  /** At the item that the rule is about. */
  void add(Rule rule, Line line, Object... details) {
    addAt(rule, line, rule.item(), details);
  }

  void addAt(Rule rule, Line line, int item, Object... details) {
    addFor(0, rule, line, item, details);
  }

  /**
   * About one payer.
   *
   * @param payer 0 for the insurer, 1 to 4 for the public payers
   */
  void addFor(int payer, Rule rule, Line line, int item, Object... details) {
    var sentence = new StringBuilder(rule.sentence());
    int used = fill(sentence, details, 0);
    var action = new StringBuilder(rule.action());
    fill(action, details, used);
    found.add(
        new ClaimFinding(
            rule.code(payer),
            rule.level(),
            Place.of(line, item),
            line.item(item),
            sentence.toString(),
            action.toString(),
            rule.origin()));
  }

  private static int fill(StringBuilder text, Object[] details, int from) {
    int used = from;
    for (int gap = text.indexOf(GAP); gap >= 0 && used < details.length; gap = text.indexOf(GAP)) {
      text.replace(gap, gap + GAP.length(), String.valueOf(details[used]));
      used++;
    }
    return used;
  }

  /** The receipt was compared with what is known of the person's entitlements. */
  void noteComparison() {
    compared = true;
  }

  boolean compared() {
    return compared;
  }

  List<ClaimFinding> all() {
    return found;
  }
}
