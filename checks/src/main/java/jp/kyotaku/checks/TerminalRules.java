package jp.kyotaku.checks;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import jp.kyotaku.fees.FeeSection;
import jp.kyotaku.formats.receipt.CommentRecord;
import jp.kyotaku.formats.receipt.PatientRecord;
import org.jspecify.annotations.Nullable;

/** ターミナルケア療養費 (4.5; CO 850500018, 850500019). */
final class TerminalRules implements ReceiptCheck {

  private static final int DAYS_BEFORE_DEATH = 14;
  private static final int VISITS = 2;
  private static final Set<String> EARLIER_VISITS = Set.of("850500018", "850500019");

  @Override
  public void check(Facts facts, Findings findings) {
    Fee terminal = terminalCare(facts);
    PatientRecord patient = facts.patient;
    if (terminal == null || patient == null || patient.deathDate().isEmpty()) {
      return;
    }
    int visits = visits(facts, patient.deathDate().get());
    long told =
        facts.comments.stream()
            .map(CommentRecord::commentCode)
            .filter(EARLIER_VISITS::contains)
            .distinct()
            .count();
    if (visits + told < VISITS) {
      findings.add(Rule.DEATH_VISITS, terminal.line(), visits);
    }
  }

  /** A visit is a day with 基本療養費, or with 退院支援指導加算 billed beside it. */
  private static int visits(Facts facts, LocalDate death) {
    LocalDate since = death.minusDays(DAYS_BEFORE_DEATH);
    var days = new HashSet<LocalDate>();
    for (Fee fee : facts.fees) {
      LocalDate date = fee.date();
      if (fee.visit() && date != null && !date.isBefore(since) && !date.isAfter(death)) {
        days.add(date);
      }
    }
    return days.size();
  }

  static @Nullable Fee terminalCare(Facts facts) {
    for (Fee fee : facts.fees) {
      if (fee.rate() != null && fee.rate().base() && fee.rate().section() == FeeSection.TERMINAL) {
        return fee;
      }
    }
    return null;
  }
}
