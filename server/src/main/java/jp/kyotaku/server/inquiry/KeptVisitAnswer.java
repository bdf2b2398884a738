package jp.kyotaku.server.inquiry;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.server.audit.LastAnswer;
import jp.kyotaku.server.consent.ConsentRegistration;
import jp.kyotaku.server.identity.RenewalNotice;
import org.jspecify.annotations.Nullable;

/**
 * 答えの保管の形: versions by their ids, so that a second look tells the same.
 *
 * @param beforeIds what was answered last, empty where nothing ever was
 * @param renewal 電子証明書の更新のお知らせ of the card that was shown at the registration
 */
record KeptVisitAnswer(
    PlannedVisit visit,
    Outcome outcome,
    Validity validity,
    ConfirmedEligibility.Reason reason,
    List<Long> versionIds,
    List<Long> beforeIds,
    @Nullable LocalDate beforeDay,
    Set<ConsentItem> shown,
    @Nullable LocalDate until,
    @Nullable LocalDate consentUntil,
    @Nullable RenewalNotice renewal,
    String inWords,
    String advice) {

  /** 答えとともに知らせること: what was answered last, how long the consent goes on, the certificate's end */
  record Beside(
      Optional<LastAnswer> last,
      Optional<LocalDate> consentUntil,
      Optional<RenewalNotice> renewal) {}

  /** 答えの種類 */
  enum Outcome {
    TOLD,
    REFUSED,
    NOT_FOUND
  }

  static KeptVisitAnswer of(PlannedVisit visit, ReInquiryAnswer answer, Beside beside) {
    return switch (answer) {
      case ReInquiryAnswer.Answered answered -> told(visit, answered, beside);
      case ReInquiryAnswer.Refused(_, var decision) ->
          untold(
              visit,
              Outcome.REFUSED,
              Validity.NOT_FOUND,
              ConfirmedEligibility.Reason.NONE,
              decision.inWords(),
              decision.reason().code().advice());
      case ReInquiryAnswer.NotFound(var validity, var reason) ->
          untold(visit, Outcome.NOT_FOUND, validity, reason, "", "");
    };
  }

  private static KeptVisitAnswer told(
      PlannedVisit visit, ReInquiryAnswer.Answered answered, Beside beside) {
    var entitlement = answered.entitlement();
    return new KeptVisitAnswer(
        visit,
        Outcome.TOLD,
        Validity.of(entitlement),
        ConfirmedEligibility.reason(entitlement),
        entitlement.versionIds(),
        beside.last().map(LastAnswer::coverageIds).orElse(List.of()),
        beside.last().map(LastAnswer::day).orElse(null),
        answered.registration().map(KeptVisitAnswer::granted).orElse(Set.of()),
        answered.permission().until(),
        beside.consentUntil().orElse(null),
        beside.renewal().orElse(null),
        answered.permission().inWords(),
        "");
  }

  private static Set<ConsentItem> granted(ConsentRegistration registration) {
    return Arrays.stream(ConsentItem.values())
        .filter(registration.consent()::grants)
        .collect(Collectors.toSet());
  }

  private static KeptVisitAnswer untold(
      PlannedVisit visit,
      Outcome outcome,
      Validity validity,
      ConfirmedEligibility.Reason reason,
      String inWords,
      String advice) {
    return new KeptVisitAnswer(
        visit, outcome, validity, reason, List.of(), List.of(), null, Set.of(), null, null, null,
        inWords, advice);
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "KeptVisitAnswer[***]";
  }
}
