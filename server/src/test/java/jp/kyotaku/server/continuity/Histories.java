package jp.kyotaku.server.continuity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.kyotaku.kernel.code.ReviewOutcome;

/** 試験のための経過を書く */
final class Histories {

  private final List<Turn> turns = new ArrayList<>();
  private final List<ReviewResult> results = new ArrayList<>();

  static Histories firstVisit(String day) {
    return new Histories().visit(day);
  }

  Histories visit(String day) {
    turns.add(new Turn.Verified(LocalDate.parse(day)));
    return this;
  }

  Histories end(String day, EndCause cause) {
    turns.add(new Turn.Ended(LocalDate.parse(day), cause));
    return this;
  }

  /** Reviewed in the month after, and known on the same day. */
  Histories confirmed(String... months) {
    for (String month : months) {
      var decided = YearMonth.parse(month).plusMonths(1).atDay(25);
      result(month, ReviewOutcome.REVIEWED, decided.toString());
    }
    return this;
  }

  Histories result(String month, ReviewOutcome outcome, String day) {
    return result(month, "", outcome, day, day);
  }

  Histories result(
      String month, String claim, ReviewOutcome outcome, String decided, String known) {
    results.add(
        new ReviewResult(
            YearMonth.parse(month),
            claim,
            outcome,
            LocalDate.parse(decided),
            LocalDate.parse(known)));
    return this;
  }

  RelationshipHistory written() {
    return new RelationshipHistory(turns, results);
  }
}
