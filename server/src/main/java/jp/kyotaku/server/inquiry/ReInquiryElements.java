package jp.kyotaku.server.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.kyotaku.formats.oqs.ProcessingResult;
import jp.kyotaku.formats.oqs.ReInquirySearchInfo;
import jp.kyotaku.formats.oqs.ResultOfQualificationConfirmation;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.code.ConsentEndReason;
import jp.kyotaku.server.continuity.ReInquiryDecision;
import jp.kyotaku.server.insured.CardData;
import jp.kyotaku.server.insured.Coverage;
import jp.kyotaku.server.insured.Entitlement;

/** 再照会の結果の要素: the same in single answers and in the lines of a list. */
final class ReInquiryElements {

  private ReInquiryElements() {}

  static ReInquiryQuestion question(ReInquirySearchInfo info) {
    return switch (info.key()) {
      case ReInquirySearchInfo.Numbers(var insurer, var insuredId, var birthdate) ->
          new ReInquiryQuestion.ByCardData(new CardData(insurer, insuredId, birthdate));
      case ReInquirySearchInfo.Reference(var number) ->
          new ReInquiryQuestion.ByReferenceNumber(number);
    };
  }

  /**
   * Where several insurances hold none is named, as in the other messages.
   *
   * @param at the moment for which consents are told
   */
  static List<ResultOfQualificationConfirmation> results(
      ReInquiryAnswer.Answered answered, Set<ConsentItem> inUse, LocalDate day, Instant at) {
    return switch (answered.entitlement()) {
      case Entitlement.NotFound _, Entitlement.SeveralMatch _ -> List.of();
      case Entitlement.Entitled _,
          Entitlement.WithoutTicket _,
          Entitlement.Lapsed _,
          Entitlement.Superseded _ ->
          answered.entitlement().coverages().stream()
              .map(coverage -> result(coverage, answered, inUse, day, at))
              .toList();
    };
  }

  /** 同意有効期限切れ理由 (code 031), where a consent that was given can no longer be used. */
  static Optional<String> consentEnd(ReInquiryAnswer.Answered answered, Instant at) {
    return answered
        .life()
        .flatMap(
            life ->
                Stream.of(ConsentItem.values())
                    .flatMap(item -> life.of(item, at).reason().stream())
                    .findFirst())
        .map(ConsentEndReason::code);
  }

  static ProcessingResult refusal(ReInquiryDecision.Refused decision) {
    var code = decision.reason().code();
    return ProcessingResult.error(code.code(), decision.inWords() + code.advice());
  }

  static ProcessingResult unknown(ConfirmedEligibility.Reason reason) {
    var code = ErrorCode.REFERENCE_UNKNOWN;
    return reason == ConfirmedEligibility.Reason.REFERENCE_NUMBER_UNKNOWN
        ? ProcessingResult.normalWith(code.code(), code.sentence() + code.advice())
        : ProcessingResult.normal();
  }

  private static ResultOfQualificationConfirmation result(
      Coverage coverage,
      ReInquiryAnswer.Answered answered,
      Set<ConsentItem> inUse,
      LocalDate day,
      Instant at) {
    return answered
        .life()
        .map(life -> ResultElements.consented(coverage, life, inUse, day, at))
        .orElseGet(() -> ResultElements.withoutConsents(coverage, day));
  }
}
