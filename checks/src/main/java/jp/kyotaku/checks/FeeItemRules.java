package jp.kyotaku.checks;

import java.time.LocalDate;
import java.util.List;
import jp.kyotaku.fees.FeeRules;
import jp.kyotaku.fees.InstructionKind;
import jp.kyotaku.fees.VisitCountRule;
import jp.kyotaku.formats.receipt.InstructionRecord;
import org.jspecify.annotations.Nullable;

/** 同日訪問回数と指示区分 (KA.8, KA.9; KA 記録の決まり 6, 7). */
final class FeeItemRules implements ReceiptCheck {

  @Override
  public void check(Facts facts, Findings findings) {
    for (Fee fee : facts.fees) {
      Rate rate = fee.rate();
      if (rate != null && rate.rules() != null) {
        visitCount(fee, rate.rules().visitCount(), findings);
        instruction(facts, fee, rate.rules(), findings);
      }
    }
  }

  private static void visitCount(Fee fee, VisitCountRule rule, Findings findings) {
    String count = fee.claimed().visitCount();
    List<String> allowed = rule.allowed();
    if (allowed.isEmpty()) {
      if (!count.isEmpty()) {
        findings.add(Rule.FEE_VISITS_NEEDLESS, fee.line());
      }
    } else if (count.isEmpty()) {
      findings.add(Rule.FEE_VISITS_MISSING, fee.line(), String.join("・", allowed));
    } else if (!allowed.contains(count) && isCount(count)) {
      findings.add(Rule.FEE_VISITS_WRONG, fee.line(), String.join("・", allowed));
    }
  }

  private static boolean isCount(String count) {
    return VisitCountRule.ANY.allowed().contains(count);
  }

  private static void instruction(Facts facts, Fee fee, FeeRules rules, Findings findings) {
    String code = fee.claimed().instruction();
    List<InstructionKind> allowed = rules.instructions();
    if (allowed.isEmpty()) {
      if (!code.isEmpty()) {
        findings.add(Rule.FEE_INSTRUCTION_NEEDLESS, fee.line());
      }
      return;
    }
    if (code.isEmpty()) {
      findings.add(Rule.FEE_INSTRUCTION_MISSING, fee.line(), inWords(allowed));
      return;
    }
    InstructionKind kind = InstructionKind.of(code).orElse(null);
    if (kind == null) {
      return;
    }
    if (!allowed.contains(kind)) {
      findings.add(Rule.FEE_INSTRUCTION_WRONG, fee.line(), inWords(allowed));
    } else if (fee.date() != null && !facts.instructions.isEmpty()) {
      period(facts, fee, fee.date(), kind, allowed, findings);
    }
  }

  private static void period(
      Facts facts,
      Fee fee,
      LocalDate date,
      InstructionKind kind,
      List<InstructionKind> allowed,
      Findings findings) {
    if (!covered(facts, date, kind)) {
      findings.add(Rule.FEE_OUTSIDE_INSTRUCTION, fee.line(), kind.code());
      return;
    }
    InstructionKind special = specialOf(kind);
    if (special != null && allowed.contains(special) && covered(facts, date, special)) {
      findings.add(Rule.FEE_SPECIAL_EXPECTED, fee.line(), special.code());
    }
  }

  /** An instruction whose dates cannot be read is no ground to say more. */
  private static boolean covered(Facts facts, LocalDate date, InstructionKind kind) {
    for (InstructionRecord instruction : facts.instructions) {
      if (instruction.instruction().equals(kind.code())) {
        LocalDate from = instruction.from().orElse(LocalDate.MIN);
        LocalDate until = instruction.until().orElse(LocalDate.MAX);
        if (!date.isBefore(from) && !date.isAfter(until)) {
          return true;
        }
      }
    }
    return false;
  }

  private static @Nullable InstructionKind specialOf(InstructionKind kind) {
    return switch (kind) {
      case NURSING -> InstructionKind.SPECIAL;
      case PSYCHIATRIC -> InstructionKind.PSYCHIATRIC_SPECIAL;
      case OBSERVATION -> InstructionKind.OBSERVATION_SPECIAL;
      case SPECIAL, PSYCHIATRIC_SPECIAL, OBSERVATION_SPECIAL -> null;
    };
  }

  private static String inWords(List<InstructionKind> kinds) {
    return String.join("・", kinds.stream().map(InstructionKind::code).toList());
  }
}
