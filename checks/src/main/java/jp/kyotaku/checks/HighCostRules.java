package jp.kyotaku.checks;

import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import jp.kyotaku.formats.receipt.CodeTable;
import jp.kyotaku.formats.receipt.InsurerRecord;
import jp.kyotaku.formats.receipt.WindowPaymentRecord;

/**
 * 高額療養費の現物給付 (HO.9, MF.2): said in both places or in neither, and by the limit of the class. The
 * amounts are looked at where an insurer bears all: public payers have limits of their own.
 */
final class HighCostRules implements ReceiptCheck {

  private static final String NOT_IN_KIND = "00";
  private static final Set<String> IN_KIND = Set.of("01", "02");

  /** The limits of 長期高額疾病: a lower share than this is by one of them. */
  private static final int LONG_TERM = 20_000;

  @Override
  public void check(Facts facts, Findings findings) {
    InsurerRecord insurer = facts.insurer;
    if (insurer == null || !insurer.reductionKind().isEmpty()) {
      return;
    }
    kinds(facts, insurer, findings);
    YearMonth month = facts.month;
    if (month != null && applied(facts, insurer) && !ExpectedShare.knowsLimits(month)) {
      findings.add(Rule.HIGH_COST_LIMIT_UNKNOWN, insurer.line(), MonthRules.words(month));
    } else if (facts.payers.isEmpty() && facts.numbersPayers()) {
      ExpectedShare.of(facts, insurer)
          .ifPresent(expected -> amount(facts, insurer, expected, findings));
    }
  }

  private static boolean applied(Facts facts, InsurerRecord insurer) {
    return insurer.share().isPresent()
        || facts.windowPayments.stream().anyMatch(one -> IN_KIND.contains(one.shareKind()));
  }

  private static void kinds(Facts facts, InsurerRecord insurer, Findings findings) {
    for (WindowPaymentRecord payment : facts.windowPayments) {
      boolean inKind = IN_KIND.contains(payment.shareKind());
      if (inKind && insurer.share().isEmpty()) {
        findings.add(Rule.HIGH_COST_KIND_WITHOUT_SHARE, payment.line());
      } else if (payment.shareKind().equals(NOT_IN_KIND) && insurer.share().isPresent()) {
        findings.add(Rule.HIGH_COST_SHARE_WITHOUT_KIND, payment.line());
      }
    }
  }

  private static void amount(
      Facts facts, InsurerRecord insurer, ExpectedShare expected, Findings findings) {
    OptionalInt share = insurer.share();
    OptionalLong wanted = frequent(facts) ? expected.frequent() : expected.usual();
    String note = notes(facts, expected, wanted);
    if (share.isEmpty()) {
      if (expected.usual().isPresent()) {
        findings.add(
            Rule.HIGH_COST_SHARE_MISSING,
            insurer.line(),
            note,
            yen(expected.usual()),
            otherwise(facts));
      }
    } else if (wanted.isEmpty()) {
      findings.add(Rule.HIGH_COST_SHARE_NEEDLESS, insurer.line(), note);
    } else if (wanted.getAsLong() != share.getAsInt() && !maybeFrequent(facts, insurer, expected)) {
      findings.add(Rule.HIGH_COST_SHARE_OTHER, insurer.line(), note, yen(wanted));
    }
  }

  /** The class, and 長 or 長２ where the limit is theirs. */
  private static String notes(Facts facts, ExpectedShare expected, OptionalLong wanted) {
    String named = named(expected.note());
    if (wanted.isEmpty() || wanted.getAsLong() > LONG_TERM) {
      return named;
    }
    for (String note : List.of("02", "16")) {
      if (facts.common.specialNotes().contains(note)) {
        return named(note) + "・" + named;
      }
    }
    return named;
  }

  private static String named(String note) {
    return note + " " + CodeTable.number(6).meaning(note).orElse("");
  }

  /** From 70 on what lies above the limit is always paid in kind, and so is it by 長. */
  private static String otherwise(Facts facts) {
    List<String> notes = facts.common.specialNotes();
    if (notes.contains("02") || notes.contains("16")) {
      return "長期高額疾病では限度額を超える分はいつも現物給付です。特記と合計金額を確かめてください";
    }
    return facts.type.person().elderly()
        ? "70歳以上では限度額を超える分はいつも現物給付です。特記と合計金額を確かめてください"
        : "していないなら特記の所得区分を除いてください";
  }

  /** Without 窓口負担額レコード nobody says whether it is 多数回該当. */
  private static boolean maybeFrequent(Facts facts, InsurerRecord insurer, ExpectedShare expected) {
    return facts.windowPayments.isEmpty()
        && expected.frequent().isPresent()
        && expected.frequent().getAsLong() == insurer.share().orElse(-1);
  }

  private static boolean frequent(Facts facts) {
    List<WindowPaymentRecord> payments = facts.windowPayments;
    return !payments.isEmpty() && payments.getFirst().shareKind().equals("02");
  }

  private static String yen(OptionalLong amount) {
    return "%,d".formatted(amount.getAsLong());
  }
}
