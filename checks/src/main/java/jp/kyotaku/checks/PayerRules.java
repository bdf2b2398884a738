package jp.kyotaku.checks;

import java.util.List;
import java.util.Set;
import jp.kyotaku.formats.receipt.PublicPayerRecord;
import jp.kyotaku.kernel.CheckDigit;
import jp.kyotaku.kernel.Digits;

/** 公費の番号・順序・組合せ (KO; L2169, L2171, L3081–L3098, L3152–L3159). */
final class PayerRules implements ReceiptCheck {

  /** 法別番号 in their official order (作成手引き 第4章); local schemes come after these. */
  private static final List<String> ORDER =
      List.of(
          "13", "14", "18", "29", "30", "11", "21", "15", "16", "24", "28", "19", "52", "54", "51",
          "38", "53", "66", "62", "25", "12");

  private static final Set<String> ALONE_ONLY = Set.of("13", "14", "18", "29");
  private static final Set<String> WITHOUT_SHARE = Set.of("18", "19");

  /** 小児慢性特定疾病, 指定難病: a limit of its own for each patient, 0 where it is used up. */
  private static final Set<String> WITH_SHARE = Set.of("52", "54");

  private static final String OBSERVATION = "30";
  private static final int NUMBER = 2;
  private static final int RECIPIENT = 3;
  private static final int SHARE = 7;

  @Override
  public void check(Facts facts, Findings findings) {
    for (int ordinal = 1; ordinal <= facts.payers.size() && ordinal < Facts.PAYERS; ordinal++) {
      PublicPayerRecord payer = facts.payers.get(ordinal - 1);
      combined(facts, ordinal, payer, findings);
      recipient(ordinal, payer, findings);
      number(facts, ordinal, payer, findings);
      beside(facts, ordinal, payer, findings);
    }
  }

  private static void combined(
      Facts facts, int ordinal, PublicPayerRecord payer, Findings findings) {
    boolean alone = facts.insurer == null && facts.payers.size() == 1;
    String law = Facts.law(payer);
    if (law.equals(OBSERVATION)) {
      if (!alone || !payer.recipientNumber().isEmpty()) {
        findings.add(Rule.MEDICAL_OBSERVATION, payer.line());
      }
    } else if (!alone && ALONE_ONLY.contains(law)) {
      findings.addFor(ordinal, Rule.PAYER_ALONE_ONLY, payer.line(), NUMBER, law);
    }
    if (WITHOUT_SHARE.contains(law) && !payer.line().isEmpty(SHARE)) {
      findings.add(Rule.PAYER_SHARE_NEEDLESS, payer.line(), law);
    }
    if (WITH_SHARE.contains(law) && payer.line().isEmpty(SHARE)) {
      findings.add(Rule.PAYER_SHARE_MISSING, payer.line(), law);
    }
  }

  private static void recipient(int ordinal, PublicPayerRecord payer, Findings findings) {
    String number = payer.recipientNumber();
    if (number.isEmpty()) {
      if (!Facts.law(payer).equals(OBSERVATION)) {
        findings.add(Rule.BENEFICIARY_MISSING, payer.line());
      }
    } else if (Numerals.zerosOnly(number)) {
      findings.addFor(ordinal, Rule.BENEFICIARY_ZEROS, payer.line(), RECIPIENT);
    } else if (number.length() == 7 && Digits.only(number) && !CheckDigit.closes(number)) {
      findings.add(Rule.BENEFICIARY_CHECK_DIGIT, payer.line());
    }
  }

  private static void number(Facts facts, int ordinal, PublicPayerRecord payer, Findings findings) {
    String number = payer.payerNumber();
    if (number.length() != 8 || !Digits.only(number)) {
      return;
    }
    if (facts.settings.register().filter(register -> !register.publicPayer(number)).isPresent()) {
      findings.addFor(ordinal, Rule.PAYER_UNKNOWN, payer.line(), NUMBER);
    } else if (!CheckDigit.closes(number)) {
      findings.add(Rule.PAYER_CHECK_DIGIT, payer.line());
    }
  }

  private static void beside(Facts facts, int ordinal, PublicPayerRecord payer, Findings findings) {
    for (PublicPayerRecord earlier : facts.payers.subList(0, ordinal - 1)) {
      if (payer.payerNumber().equals(earlier.payerNumber())
          && payer.recipientNumber().equals(earlier.recipientNumber())) {
        findings.addFor(ordinal, Rule.PAYER_TWICE, payer.line(), NUMBER);
        return;
      }
    }
    if (ordinal > 1) {
      PublicPayerRecord before = facts.payers.get(ordinal - 2);
      if (rank(payer) < rank(before)) {
        findings.add(Rule.PAYER_ORDER, payer.line(), Facts.law(payer), Facts.law(before));
      }
    }
  }

  private static int rank(PublicPayerRecord payer) {
    int rank = ORDER.indexOf(Facts.law(payer));
    return rank < 0 ? ORDER.size() : rank;
  }
}
