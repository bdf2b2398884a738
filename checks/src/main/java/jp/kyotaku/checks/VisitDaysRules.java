package jp.kyotaku.checks;

import java.util.OptionalInt;
import jp.kyotaku.formats.receipt.Line;
import jp.kyotaku.formats.receipt.VisitDaysRecord;
import org.jspecify.annotations.Nullable;

/** 受診日等レコードと実日数 (JD, HO.5, KO.5): what would exclude a receipt from 分割. */
final class VisitDaysRules implements ReceiptCheck {

  private static final int DAYS_OF_PAYER = 5;
  private static final int LAST_DAY = 31;
  private static final int BEFORE_FIRST_DAY = 2;

  @Override
  public void check(Facts facts, Findings findings) {
    boolean complete = true;
    for (int payer = 0; payer < Facts.PAYERS; payer++) {
      if (facts.judges(payer)) {
        VisitDaysRecord days = recordOf(facts, payer);
        complete &= days != null;
        ofPayer(facts, payer, days, findings);
      }
    }
    if (!complete) {
      findings.add(Rule.VISIT_DAYS_MISSING, facts.line());
    }
  }

  private static @Nullable VisitDaysRecord recordOf(Facts facts, int payer) {
    for (VisitDaysRecord days : facts.visitDays) {
      if (ConfirmationRules.payerOf(days.line()) == payer) {
        return days;
      }
    }
    return null;
  }

  private static void ofPayer(
      Facts facts, int payer, @Nullable VisitDaysRecord days, Findings findings) {
    int billed = billedDays(facts, payer, false);
    int visited = billedDays(facts, payer, true);
    Line payerLine = payerLine(facts, payer);
    OptionalInt stated = payerLine.number(DAYS_OF_PAYER);
    if (days == null) {
      if (knowsAll(facts) && stated.isPresent() && stated.getAsInt() != Integer.bitCount(visited)) {
        findings.addAt(Rule.VISIT_DAYS_FEES, payerLine, DAYS_OF_PAYER, Integer.bitCount(visited));
      }
      return;
    }
    int counted = compare(facts, days, billed, visited, findings);
    if (stated.isPresent() && stated.getAsInt() != counted) {
      findings.addAt(Rule.VISIT_DAYS_COUNT, payerLine, DAYS_OF_PAYER, counted);
    }
  }

  /** Days as bits, bit 1 for the first of the month. */
  private static int billedDays(Facts facts, int payer, boolean visitsOnly) {
    int days = 0;
    for (Fee fee : facts.fees) {
      if (fee.paidBy(payer) && (!visitsOnly || fee.visit())) {
        days |= 1 << fee.day();
      }
    }
    return days & ~1;
  }

  /** Where a code or a day could not be read, what counts as a visit is not known. */
  private static boolean knowsAll(Facts facts) {
    for (Fee fee : facts.fees) {
      if (fee.rate() == null || fee.day() == 0 || fee.payers() == 0) {
        return false;
      }
    }
    return true;
  }

  /** How many days are counted as 実日数. */
  private static int compare(
      Facts facts, VisitDaysRecord record, int billed, int visited, Findings findings) {
    int counted = 0;
    boolean certain = knowsAll(facts);
    for (int day = 1; day <= LAST_DAY; day++) {
      String cell = record.day(day);
      counted += cell.equals("1") ? 1 : 0;
      day(facts, record.line(), day, cell, billed, visited, certain, findings);
    }
    return counted;
  }

  private static void day(
      Facts facts,
      Line line,
      int day,
      String cell,
      int billed,
      int visited,
      boolean certain,
      Findings findings) {
    boolean isBilled = (billed >> day & 1) == 1;
    boolean isVisited = (visited >> day & 1) == 1;
    int item = day + BEFORE_FIRST_DAY;
    if (cell.isEmpty()) {
      if (isBilled) {
        findings.addAt(Rule.FEE_WITHOUT_DAY, line, item, day);
      }
    } else if (facts.month != null && day > facts.month.lengthOfMonth()) {
      findings.addAt(Rule.DAY_BEYOND_MONTH, line, item, day);
    } else if (!isBilled && certain) {
      findings.addAt(Rule.DAY_WITHOUT_FEE, line, item, day);
    } else if (isBilled && cell.equals("1") && !isVisited && certain) {
      findings.addAt(Rule.DAY_KIND, line, item, day);
    }
  }

  private static Line payerLine(Facts facts, int payer) {
    if (payer > 0) {
      return facts.payers.get(payer - 1).line();
    }
    return java.util.Objects.requireNonNull(facts.insurer).line();
  }
}
