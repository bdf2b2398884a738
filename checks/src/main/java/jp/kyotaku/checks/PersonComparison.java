package jp.kyotaku.checks;

import java.time.Period;
import jp.kyotaku.checks.ReceiptType.PersonClass;
import jp.kyotaku.formats.receipt.EligibilityRecord;
import jp.kyotaku.formats.receipt.InsurerRecord;
import jp.kyotaku.formats.receipt.Line;
import jp.kyotaku.kernel.code.PersonKind;
import jp.kyotaku.kernel.code.Sex;
import org.jspecify.annotations.Nullable;

/** レセプトの記録と有効な資格を、項目ごとに照らし合わせる. */
final class PersonComparison {

  private static final int BRANCH = 7;

  private PersonComparison() {}

  static void compare(Facts facts, InsurerRecord insurer, Entitlement valid, Findings findings) {
    if (!Likeness.same(insurer.symbol(), valid.symbol())) {
      findings.add(Rule.ENTITLEMENT_SYMBOL, insurer.line(), valid.symbol());
    }
    if (!Likeness.sameNumber(insurer.insuredNumber(), valid.number())) {
      findings.add(Rule.ENTITLEMENT_NUMBER, insurer.line(), valid.number());
    }
    branch(facts, valid, findings);
    person(facts, valid, findings);
    kind(facts, valid, findings);
  }

  private static void branch(Facts facts, Entitlement valid, Findings findings) {
    for (EligibilityRecord confirmation : facts.confirmations) {
      Line line = confirmation.line();
      boolean differs = !confirmation.branchNumber().equals(valid.branch());
      if (ConfirmationRules.payerOf(line) == 0
          && !facts.type.latterStage()
          && !line.isEmpty(BRANCH)
          && !valid.branch().isEmpty()
          && differs) {
        findings.add(Rule.ENTITLEMENT_BRANCH, line, valid.branch());
      }
    }
  }

  static void person(Facts facts, Entitlement valid, Findings findings) {
    if (facts.birth != null && !facts.birth.equals(valid.birthDate())) {
      findings.add(
          Rule.ENTITLEMENT_BIRTH, facts.line(), "%tY%<tm%<td".formatted(valid.birthDate()));
    }
    if (valid.sex() != Sex.NOT_SET && !facts.common.sex().equals(valid.sex().code())) {
      findings.add(Rule.ENTITLEMENT_SEX, facts.line(), valid.sex().code());
    }
    String kana = facts.common.kana();
    if (!kana.isEmpty()
        && !valid.kana().isEmpty()
        && !Likeness.kana(kana).equals(Likeness.kana(valid.kana()))) {
      findings.add(Rule.ENTITLEMENT_KANA, facts.line(), Likeness.asClaimed(valid.kana()));
    }
  }

  private static void kind(Facts facts, Entitlement valid, Findings findings) {
    if (!facts.type.known() || !facts.type.insured()) {
      return;
    }
    Character digit = personDigit(facts, valid);
    char claimed = facts.common.kind().charAt(3);
    if (digit != null && digit != claimed) {
      String expected = facts.common.kind().substring(0, 3) + digit;
      findings.add(Rule.ENTITLEMENT_KIND, facts.line(), words(digit), expected);
    }
  }

  /** The last digit of the receipt type, as far as the entitlement decides it. */
  private static @Nullable Character personDigit(Facts facts, Entitlement valid) {
    PersonClass person = facts.type.person();
    if (facts.type.latterStage() || person.elderly()) {
      return valid.copayPercent().map(percent -> percent == 30 ? '0' : '8').orElse(null);
    }
    if (person == PersonClass.PRESCHOOL || facts.nationalHealthInsurance()) {
      return null;
    }
    boolean grown =
        facts.month != null
            && Period.between(valid.birthDate(), facts.month.atDay(1)).getYears() >= 7;
    return grown
        ? valid.kind().map(kind -> kind == PersonKind.INSURED_PERSON ? '2' : '6').orElse(null)
        : null;
  }

  private static String words(char digit) {
    return switch (digit) {
      case '0' -> "3割負担";
      case '8' -> "1割か2割負担";
      case '2' -> "本人";
      default -> "家族";
    };
  }
}
