package jp.kyotaku.checks;

import java.util.OptionalInt;
import jp.kyotaku.formats.receipt.InsurerRecord;
import jp.kyotaku.formats.receipt.StationRecord;
import org.jspecify.annotations.Nullable;

/** 種別とレコードの数、給付割合、請求先 (RE.3, RE.11; L2150, L2552, L4801). */
final class CommonRules implements ReceiptCheck {

  private static final String FUND = "1";
  private static final String FEDERATION = "2";

  @Override
  public void check(Facts facts, Findings findings) {
    if (facts.type.known()) {
      counts(facts, findings);
      agency(facts, findings);
    }
    ratio(facts, findings);
  }

  private static void counts(Facts facts, Findings findings) {
    int insurers = facts.insurer == null ? 0 : 1;
    int expected = facts.type.insured() ? 1 : 0;
    if (insurers != expected || facts.payers.size() != facts.type.publicPayers()) {
      findings.add(
          Rule.PAYER_COUNT,
          facts.line(),
          "種別では保険者%d・公費%d、記録は保険者%d・公費%d"
              .formatted(expected, facts.type.publicPayers(), insurers, facts.payers.size()));
    }
  }

  /** Public payers alone go to either. */
  private static void agency(Facts facts, Findings findings) {
    StationRecord station = facts.station;
    if (station == null || !tellsAgency(facts.type, facts.insurer)) {
      return;
    }
    boolean federation = facts.type.latterStage() || facts.nationalHealthInsurance();
    if (station.payerAgency().equals(federation ? FUND : FEDERATION)) {
      findings.add(
          Rule.WRONG_AGENCY,
          facts.line(),
          federation ? "国保・後期高齢者医療のレセプトが支払基金に" : "被用者保険のレセプトが国保連合会に");
    }
  }

  /** Whether the receipt can go to one agency only. */
  static boolean tellsAgency(ReceiptType type, @Nullable InsurerRecord insurer) {
    return type.known() && type.insured() && hasNumber(insurer);
  }

  /** Of another shape the number does not tell the scheme. */
  private static boolean hasNumber(@Nullable InsurerRecord insurer) {
    int length = insurer == null ? 0 : insurer.insurerNumber().length();
    return length == 6 || length == 8;
  }

  private static void ratio(Facts facts, Findings findings) {
    InsurerRecord insurer = facts.insurer;
    if (facts.common.line().isEmpty(11) || facts.lacks(0)) {
      return;
    }
    if (insurer == null || !facts.nationalHealthInsurance()) {
      if (insurer == null || hasNumber(insurer)) {
        findings.add(Rule.RATIO_NEEDLESS, facts.line());
      }
      return;
    }
    OptionalInt ratio = facts.common.benefitRatio();
    if (ratio.isPresent() && (ratio.getAsInt() < 1 || ratio.getAsInt() > 100)) {
      findings.add(Rule.RATIO_RANGE, facts.line());
    }
  }
}
