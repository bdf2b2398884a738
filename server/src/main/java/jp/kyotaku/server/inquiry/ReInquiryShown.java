package jp.kyotaku.server.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.server.consent.ConsentRegistration;
import jp.kyotaku.server.continuity.RefusalReason;
import jp.kyotaku.server.identity.RenewalNotice;

/** 再照会の答えの見せ方の元 (T06): as it was answered. */
public record ReInquiryShown(ReInquiryRequest request, Instant at, Outcome outcome) {

  /** 結末 */
  public sealed interface Outcome {}

  /**
   * 資格を答えた
   *
   * @param until the last day on which one may ask like this, as it was known
   * @param inWords why it was allowed
   * @param changed the asked insurance is not the one of now
   * @param lastDay 資格確認日 of the last answer before this one
   */
  public record Answered(
      ConfirmedEligibility confirmed,
      LegalGround ground,
      LocalDate until,
      String inWords,
      boolean changed,
      Optional<ConsentRegistration> registration,
      Optional<RenewalNotice> renewal,
      Optional<LocalDate> lastDay,
      List<EligibilityChange> changes)
      implements Outcome {}

  /** 断った */
  public record Refused(RefusalReason reason, String inWords) implements Outcome {}

  /** 一人に決まらない */
  public record NotFound(ConfirmedEligibility confirmed) implements Outcome {}

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "ReInquiryShown[" + request.id() + "]";
  }
}
