package jp.kyotaku.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.kyotaku.fees.InstructionKind;
import jp.kyotaku.formats.receipt.CommentRecord;
import jp.kyotaku.formats.receipt.InstructionRecord;
import jp.kyotaku.formats.receipt.PhysicianRecord;
import jp.kyotaku.kernel.CheckDigit;
import jp.kyotaku.kernel.Digits;

/** 主治医と訪問看護指示 (IH, HJ). */
final class InstructionRules implements ReceiptCheck {

  private static final int MONTHS = 6;
  private static final int SPECIAL_DAYS = 14;

  /** 気管カニューレを使用, 真皮を越える褥瘡: a second special instruction in a month. */
  private static final List<String> STATES_FOR_TWO = List.of("045", "058");

  /** 特別訪問看護指示書の連続した交付, 精神科の頻回の交付 */
  private static final Map<String, String> COMMENT = Map.of("02", "820500001", "04", "820500002");

  @Override
  public void check(Facts facts, Findings findings) {
    facts.physicians.forEach(physician -> physician(physician, findings));
    facts.instructions.forEach(instruction -> period(facts, instruction, findings));
    order(facts, findings);
    COMMENT.keySet().forEach(kind -> repeated(facts, kind, findings));
  }

  private static void physician(PhysicianRecord physician, Findings findings) {
    String code = physician.code();
    String whole = physician.prefecture() + physician.pointTable() + code;
    boolean placeholder = code.equals("0000000") || code.equals("9999999");
    if (!placeholder && whole.length() == 10 && Digits.only(whole) && !CheckDigit.closes(whole)) {
      findings.add(Rule.PHYSICIAN_CHECK_DIGIT, physician.line());
    }
  }

  private static void period(Facts facts, InstructionRecord instruction, Findings findings) {
    LocalDate from = instruction.from().orElse(null);
    LocalDate until = instruction.until().orElse(null);
    if (from == null || until == null) {
      return;
    }
    if (until.isBefore(from)) {
      findings.add(Rule.INSTRUCTION_REVERSED, instruction.line());
    } else if (isSpecial(instruction)) {
      if (until.isAfter(from.plusDays(SPECIAL_DAYS - 1L))) {
        findings.add(Rule.SPECIAL_INSTRUCTION_TOO_LONG, instruction.line());
      }
    } else if (!until.isBefore(from.plusMonths(MONTHS))) {
      findings.add(Rule.INSTRUCTION_TOO_LONG, instruction.line());
    }
    if (facts.month != null
        && !until.isBefore(from)
        && (from.isAfter(facts.month.atEndOfMonth()) || until.isBefore(facts.month.atDay(1)))) {
      findings.add(Rule.INSTRUCTION_OUTSIDE_MONTH, instruction.line());
    }
  }

  static boolean isSpecial(InstructionRecord instruction) {
    return InstructionKind.of(instruction.instruction())
        .filter(InstructionKind::special)
        .isPresent();
  }

  private static void order(Facts facts, Findings findings) {
    for (int at = 1; at < facts.instructions.size(); at++) {
      InstructionRecord before = facts.instructions.get(at - 1);
      InstructionRecord one = facts.instructions.get(at);
      boolean later =
          before.from().isPresent()
              && one.from().isPresent()
              && one.from().get().isBefore(before.from().get());
      if (later && one.instruction().equals(before.instruction())) {
        findings.add(Rule.INSTRUCTION_ORDER, one.line());
      }
    }
  }

  /** Special instructions that begin in the month: one, or two for two states. */
  private static void repeated(Facts facts, String kind, Findings findings) {
    List<InstructionRecord> special =
        facts.instructions.stream().filter(one -> one.instruction().equals(kind)).toList();
    if (special.size() < 2) {
      return;
    }
    InstructionRecord second = special.get(1);
    long begun = special.stream().filter(one -> beginsIn(facts, one)).count();
    boolean two = STATES_FOR_TWO.stream().anyMatch(facts::hasState);
    if (begun > (two ? 2 : 1)) {
      findings.add(Rule.SPECIAL_INSTRUCTION_TWICE, special.getLast().line());
    }
    String comment = Objects.requireNonNull(COMMENT.get(kind));
    if (facts.comments.stream().map(CommentRecord::commentCode).noneMatch(comment::equals)) {
      findings.add(Rule.SPECIAL_COMMENT, second.line(), comment);
    }
  }

  private static boolean beginsIn(Facts facts, InstructionRecord instruction) {
    return facts.month != null
        && instruction
            .from()
            .map(java.time.YearMonth::from)
            .filter(facts.month::equals)
            .isPresent();
  }
}
