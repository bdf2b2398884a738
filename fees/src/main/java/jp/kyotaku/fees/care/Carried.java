package jp.kyotaku.fees.care;

import java.util.List;
import java.util.Optional;
import jp.kyotaku.fees.FeeItem;
import jp.kyotaku.fees.FeeRules;
import jp.kyotaku.fees.InstructionKind;

/**
 * 行に付けて記録するもの: offered to a line, which takes what its item asks for.
 *
 * @param jobs 職種等
 * @param visits visits of the day
 * @param instructions 指示区分 in force, the special one first
 */
record Carried(String jobs, int visits, List<InstructionKind> instructions) {

  static final Carried NOTHING = new Carried("", 0, List.of());

  static Carried job(String code) {
    return new Carried(code, 0, List.of());
  }

  String jobsFor(FeeItem item) {
    return rules(item).filter(rules -> rules.jobs().isEmpty()).isPresent() ? "" : jobs;
  }

  String visitCountFor(FeeItem item) {
    var count = Digits.two(Math.min(visits, 3));
    return rules(item).filter(rules -> rules.visitCount().allowed().contains(count)).isPresent()
        ? count
        : "";
  }

  String instructionFor(FeeItem item) {
    var asked = rules(item).map(FeeRules::instructions).orElse(List.of());
    return instructions.stream()
        .filter(asked::contains)
        .findFirst()
        .map(InstructionKind::code)
        .orElse("");
  }

  private static Optional<FeeRules> rules(FeeItem item) {
    return item.rules().value();
  }
}
