package jp.kyotaku.server.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.kyotaku.kernel.ConsentItem;

/** 訪問の前の確認の答え */
public sealed interface VisitAnswer {

  /**
   * 答えがあった
   *
   * @param shown 証 that the person consented to
   * @param changes since the last answer before this check; absent where this is the first
   * @param until the last day of re-inquiry, as it was known then
   * @param consentUntil the last day of the consent of this kind of care
   * @param inWords why it may be asked, and what is needed to go on
   */
  record Told(
      ConfirmedEligibility confirmed,
      Set<ConsentItem> shown,
      Optional<List<EligibilityChange>> changes,
      LocalDate until,
      Optional<LocalDate> consentUntil,
      String inWords)
      implements VisitAnswer {

    public Told {
      shown = Set.copyOf(shown);
      changes = changes.map(List::copyOf);
    }
  }

  /** 再照会できない: who it is stays unsaid. */
  record Refused(String inWords, String advice) implements VisitAnswer {}

  /** 一人に決まらない */
  record NotFound(Validity validity, ConfirmedEligibility.Reason reason) implements VisitAnswer {}
}
