package jp.kyotaku.server.inquiry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.kyotaku.formats.oqs.OqsAnswer;
import jp.kyotaku.formats.oqs.OqsFileName;
import jp.kyotaku.formats.oqs.PartialHeader;
import jp.kyotaku.formats.oqs.ProcessingResult;
import jp.kyotaku.formats.oqs.ReInquirySearchInfo;
import jp.kyotaku.formats.oqs.ResultOfQualificationConfirmation;
import jp.kyotaku.formats.oqs.Sihvq01Answer;
import jp.kyotaku.formats.oqs.Sihvq01Request;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Finding;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.code.TreatmentFlag;
import jp.kyotaku.server.audit.EventLog;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Institutions;
import jp.kyotaku.server.insured.CardData;
import jp.kyotaku.server.insured.Coverage;
import jp.kyotaku.server.insured.Entitlement;

/** 再照会の電文に答える (R-158, 6.5): the two messages differ in their category only. */
abstract class AnswerReInquiry implements MessageAnswer<Sihvq01Request> {

  private final TreatmentFlag flag;
  private final CareCategory category;
  private final ReInquire reInquire;
  private final Institutions institutions;
  private final BusinessClock clock;

  AnswerReInquiry(
      TreatmentFlag flag,
      CareCategory category,
      ReInquire reInquire,
      Institutions institutions,
      BusinessClock clock) {
    this.flag = flag;
    this.category = category;
    this.reInquire = reInquire;
    this.institutions = institutions;
    this.clock = clock;
  }

  @Override
  public final Class<Sihvq01Request> requestType() {
    return Sihvq01Request.class;
  }

  @Override
  public final OqsAnswer answer(
      Sihvq01Request request, OqsFileName name, byte[] content, EventLog log) {
    var answer =
        reInquire.one(
            Asker.message(request.medicalInstitutionCode()),
            question(request.searchInfo()),
            category,
            request.qualificationConfirmationDate(),
            log);
    return Sihvq01Answer.normal(request, clock.now(), body(request, answer));
  }

  @Override
  public final OqsAnswer abnormal(
      InstitutionCode station, PartialHeader header, List<Finding> findings) {
    return Sihvq01Answer.abnormal(flag, header, station, clock.now(), findings);
  }

  private static ReInquiryQuestion question(ReInquirySearchInfo info) {
    return switch (info.key()) {
      case ReInquirySearchInfo.Numbers(var insurer, var insuredId, var birthdate) ->
          new ReInquiryQuestion.ByCardData(new CardData(insurer, insuredId, birthdate));
      case ReInquirySearchInfo.Reference(var number) ->
          new ReInquiryQuestion.ByReferenceNumber(number);
    };
  }

  private Sihvq01Answer.Body body(Sihvq01Request request, ReInquiryAnswer answer) {
    var asked = Optional.of(request.searchInfo());
    return switch (answer) {
      case ReInquiryAnswer.Answered answered ->
          new Sihvq01Answer.Body(
              ProcessingResult.normal(),
              Optional.of(ResultElements.validity(Validity.of(answered.entitlement()))),
              Optional.of(answered.changed()),
              Optional.empty(),
              results(request, answered),
              asked);
      case ReInquiryAnswer.Refused(_, var decision) ->
          Sihvq01Answer.Body.refused(
              ProcessingResult.error(
                  decision.reason().code().code(),
                  decision.inWords() + decision.reason().code().advice()),
              asked);
      case ReInquiryAnswer.NotFound(var validity, var reason) ->
          new Sihvq01Answer.Body(
              unknown(reason),
              Optional.of(ResultElements.validity(validity)),
              Optional.empty(),
              Optional.empty(),
              List.of(),
              asked);
    };
  }

  private static ProcessingResult unknown(ConfirmedEligibility.Reason reason) {
    var code = ErrorCode.REFERENCE_UNKNOWN;
    return reason == ConfirmedEligibility.Reason.REFERENCE_NUMBER_UNKNOWN
        ? ProcessingResult.normalWith(code.code(), code.sentence() + code.advice())
        : ProcessingResult.normal();
  }

  /** Where several insurances hold none is named, as in the other messages. */
  private List<ResultOfQualificationConfirmation> results(
      Sihvq01Request request, ReInquiryAnswer.Answered answered) {
    return switch (answered.entitlement()) {
      case Entitlement.NotFound _, Entitlement.SeveralMatch _ -> List.of();
      case Entitlement.Entitled _,
          Entitlement.WithoutTicket _,
          Entitlement.Lapsed _,
          Entitlement.Superseded _ -> {
        var inUse = itemsInUse(request.medicalInstitutionCode());
        yield answered.entitlement().coverages().stream()
            .map(coverage -> result(coverage, answered, inUse, request))
            .toList();
      }
    };
  }

  private ResultOfQualificationConfirmation result(
      Coverage coverage,
      ReInquiryAnswer.Answered answered,
      Set<ConsentItem> inUse,
      Sihvq01Request request) {
    var day = request.qualificationConfirmationDate();
    return answered
        .life()
        .map(life -> ResultElements.consented(coverage, life, inUse, day, clock.instant()))
        .orElseGet(() -> ResultElements.withoutConsents(coverage, day));
  }

  private Set<ConsentItem> itemsInUse(InstitutionCode institution) {
    return institutions
        .remembered(institution)
        .map(known -> known.settings().itemsInUse())
        .orElse(Set.of());
  }
}
