package jp.kyotaku.checks;

import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import jp.kyotaku.formats.receipt.InformationRecord;

/** 情報提供 (TJ) and the three 情報提供療養費. */
final class InformationRules implements ReceiptCheck {

  private static final Map<String, Set<String>> RECIPIENTS =
      Map.of(
          "570000110", Set.of("01", "02"),
          "570000210", Set.of("10", "11", "12", "13"),
          "570000310", Set.of("21", "22", "23"));

  private static final String LAST_VISIT = "850500017";
  private static final String TO_HOSPITAL = "570000310";
  private static final int PREVIOUS = 4;

  @Override
  public void check(Facts facts, Findings findings) {
    for (Fee fee : facts.fees) {
      Set<String> recipients = RECIPIENTS.get(fee.claimed().code());
      if (recipients != null) {
        billed(facts, fee, recipients, findings);
      }
    }
    facts.information.forEach(given -> given(facts, given, findings));
    lastVisit(facts, findings);
  }

  private static void billed(Facts facts, Fee fee, Set<String> recipients, Findings findings) {
    if (facts.information.stream().noneMatch(one -> recipients.contains(one.recipient()))) {
      findings.add(Rule.INFORMATION_MISSING, fee.line(), fee.claimed().code().charAt(6));
    }
  }

  private static void given(Facts facts, InformationRecord given, Findings findings) {
    boolean billed =
        RECIPIENTS.entrySet().stream()
            .filter(entry -> entry.getValue().contains(given.recipient()))
            .anyMatch(entry -> claimed(facts, entry.getKey()));
    boolean known = RECIPIENTS.values().stream().anyMatch(all -> all.contains(given.recipient()));
    if (known && !billed) {
      findings.add(Rule.INFORMATION_NEEDLESS, given.line());
    }
    YearMonth previous = given.previousMonth().orElse(null);
    boolean unwanted = !given.recipient().startsWith("1") && !given.line().isEmpty(PREVIOUS);
    if (known && (unwanted || (previous != null && contradicts(facts, given, previous)))) {
      findings.add(Rule.INFORMATION_PREVIOUS, given.line(), given.recipient());
    }
  }

  private static boolean claimed(Facts facts, String code) {
    return facts.fees.stream().anyMatch(fee -> fee.claimed().code().equals(code));
  }

  /** Code 10: the first of this fiscal year, so the last was in an earlier one. */
  private static boolean contradicts(Facts facts, InformationRecord given, YearMonth previous) {
    if (facts.month == null) {
      return false;
    }
    boolean first = given.recipient().equals("10");
    return !previous.isBefore(facts.month)
        || (first && fiscalYear(previous) == fiscalYear(facts.month));
  }

  private static int fiscalYear(YearMonth month) {
    return month.minusMonths(3).getYear();
  }

  /** Where nobody was visited in the month, the comment tells the last visit. */
  private static void lastVisit(Facts facts, Findings findings) {
    Fee billed = facts.firstBilled(TO_HOSPITAL);
    boolean told =
        facts.comments.stream().anyMatch(comment -> comment.commentCode().equals(LAST_VISIT));
    if (billed != null && !told && facts.fees.stream().noneMatch(Fee::visit)) {
      findings.add(Rule.LAST_VISIT_COMMENT, billed.line());
    }
  }
}
