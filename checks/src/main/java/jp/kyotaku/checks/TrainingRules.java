package jp.kyotaku.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import jp.kyotaku.formats.receipt.TrainingRecord;

/** 専門の研修 (KS; 別表27). */
final class TrainingRules implements ReceiptCheck {

  private static final String VISITS = "01 から 04";

  private static final Map<String, String> NEEDED =
      Map.of(
          "510000510",
          VISITS,
          "510001510",
          VISITS,
          "550001870",
          "11 から 13",
          "550001970",
          "21 から 27");

  private static final int ISSUED = 4;
  private static final int REVIEWED = 5;

  @Override
  public void check(Facts facts, Findings findings) {
    var asked = new java.util.HashSet<String>();
    for (Fee fee : facts.fees) {
      String needed = NEEDED.get(fee.claimed().code());
      if (needed != null && asked.add(needed) && !recorded(facts.trainings, needed)) {
        findings.add(Rule.TRAINING_MISSING, fee.line(), needed);
      }
    }
    facts.trainings.forEach(training -> dates(training, findings));
  }

  private static boolean recorded(List<TrainingRecord> trainings, String needed) {
    String from = needed.substring(0, 2);
    String until = needed.substring(needed.length() - 2);
    Predicate<String> within = code -> code.compareTo(from) >= 0 && code.compareTo(until) <= 0;
    return trainings.stream().map(TrainingRecord::training).anyMatch(within);
  }

  /** 特定行為 (21–27) are done by a protocol, which has its dates. */
  private static void dates(TrainingRecord training, Findings findings) {
    boolean protocol = training.training().startsWith("2");
    LocalDate issued = training.protocolIssued().orElse(null);
    LocalDate reviewed = training.protocolReviewed().orElse(null);
    if (protocol && training.line().isEmpty(ISSUED)) {
      findings.addAt(Rule.TRAINING_DATES, training.line(), ISSUED);
    } else if (protocol && training.line().isEmpty(REVIEWED)) {
      findings.addAt(Rule.TRAINING_DATES, training.line(), REVIEWED);
    } else if (issued != null && reviewed != null && reviewed.isBefore(issued)) {
      findings.addAt(Rule.TRAINING_DATES, training.line(), REVIEWED);
    }
  }
}
