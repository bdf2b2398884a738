package jp.kyotaku.server.continuity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** 再照会できるかどうか */
public sealed interface ReInquiryDecision {

  /** The whole answer for people, with its dates. */
  String inWords();

  /**
   * できる
   *
   * @param until the last day, as it is known now
   * @param evidence the months whose claims were used
   * @param needed the months whose review results open the month after
   */
  record Allowed(
      Basis basis,
      LocalDate firstVisit,
      LocalDate until,
      List<YearMonth> evidence,
      List<YearMonth> needed,
      String inWords)
      implements ReInquiryDecision {}

  /**
   * できない
   *
   * @param ended the last day on which it was possible, or the day of the end
   * @param missing the month that breaks the run
   * @param cause why the relationship is over
   */
  record Refused(
      RefusalReason reason,
      Optional<LocalDate> ended,
      Optional<MissingMonth> missing,
      Optional<EndCause> cause,
      String inWords)
      implements ReInquiryDecision {

    static Refused because(RefusalReason reason) {
      return new Refused(
          reason, Optional.empty(), Optional.empty(), Optional.empty(), reason.code().sentence());
    }
  }
}
