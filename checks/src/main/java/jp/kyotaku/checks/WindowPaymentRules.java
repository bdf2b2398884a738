package jp.kyotaku.checks;

import jp.kyotaku.formats.receipt.InsurerRecord;

/** 窓口負担額レコードと災害等レコード (MF, GI): what would exclude a receipt from 振替. */
final class WindowPaymentRules implements ReceiptCheck {

  @Override
  public void check(Facts facts, Findings findings) {
    InsurerRecord insurer = facts.insurer;
    if (insurer != null && facts.windowPayments.isEmpty() && facts.type.known()) {
      int most = smallAmount(facts.type);
      if (insurer.total().orElse(0) > most) {
        findings.add(Rule.WINDOW_PAYMENT_MISSING, facts.line(), "%,d".formatted(most));
      }
    }
    if (facts.disaster != null) {
      findings.add(Rule.DISASTER_OMITTED, facts.disaster.line());
    }
  }

  /** 作成手引き p.16: up to this total in yen a receipt is moved or split without MF. */
  private static int smallAmount(ReceiptType type) {
    if (type.latterStage()) {
      return 30_000;
    }
    return switch (type.person()) {
      case SELF, FAMILY -> 118_000;
      case PRESCHOOL -> 177_000;
      case ELDERLY_GENERAL, ELDERLY_SEVEN_TENTHS -> 40_000;
    };
  }
}
