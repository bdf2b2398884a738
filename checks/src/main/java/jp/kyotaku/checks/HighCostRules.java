package jp.kyotaku.checks;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import jp.kyotaku.formats.receipt.CodeTable;
import jp.kyotaku.formats.receipt.InsurerRecord;
import jp.kyotaku.formats.receipt.WindowPaymentRecord;

/**
 * 高額療養費の現物給付 (HO.9, MF.2): said in both places or in neither, and by the limit of the class. The
 * amounts are looked at where an insurer bears all: public payers have limits of their own.
 */
final class HighCostRules implements ReceiptCheck {

  private static final String NOT_IN_KIND = "00";

  @Override
  public void check(Facts facts, Findings findings) {
    InsurerRecord insurer = facts.insurer;
    if (insurer == null || !insurer.reductionKind().isEmpty()) {
      return;
    }
    kinds(facts, insurer, findings);
    if (facts.payers.isEmpty()) {
      ExpectedShare.of(facts, insurer)
          .ifPresent(expected -> amount(facts, insurer, expected, findings));
    }
  }

  private static void kinds(Facts facts, InsurerRecord insurer, Findings findings) {
    for (WindowPaymentRecord payment : facts.windowPayments) {
      boolean inKind = !payment.shareKind().equals(NOT_IN_KIND);
      if (inKind && insurer.share().isEmpty()) {
        findings.add(Rule.HIGH_COST_KIND_WITHOUT_SHARE, payment.line());
      } else if (!inKind && insurer.share().isPresent()) {
        findings.add(Rule.HIGH_COST_SHARE_WITHOUT_KIND, payment.line());
      }
    }
  }

  private static void amount(
      Facts facts, InsurerRecord insurer, ExpectedShare expected, Findings findings) {
    OptionalInt share = insurer.share();
    String note = expected.note() + " " + CodeTable.number(6).meaning(expected.note()).orElse("");
    OptionalLong wanted = frequent(facts) ? expected.frequent() : expected.usual();
    if (share.isEmpty()) {
      if (expected.usual().isPresent()) {
        findings.add(Rule.HIGH_COST_SHARE_MISSING, insurer.line(), note, yen(expected.usual()));
      }
    } else if (wanted.isEmpty()) {
      findings.add(Rule.HIGH_COST_SHARE_NEEDLESS, insurer.line(), note);
    } else if (wanted.getAsLong() != share.getAsInt()) {
      findings.add(Rule.HIGH_COST_SHARE_OTHER, insurer.line(), note, yen(wanted));
    }
  }

  private static boolean frequent(Facts facts) {
    List<WindowPaymentRecord> payments = facts.windowPayments;
    return !payments.isEmpty() && payments.getFirst().shareKind().equals("02");
  }

  private static String yen(OptionalLong amount) {
    return "%,d".formatted(amount.getAsLong());
  }
}
