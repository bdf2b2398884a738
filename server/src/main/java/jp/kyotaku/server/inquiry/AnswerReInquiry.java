package jp.kyotaku.server.inquiry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.kyotaku.formats.oqs.OqsAnswer;
import jp.kyotaku.formats.oqs.OqsFileName;
import jp.kyotaku.formats.oqs.PartialHeader;
import jp.kyotaku.formats.oqs.ProcessingResult;
import jp.kyotaku.formats.oqs.Sihvq01Answer;
import jp.kyotaku.formats.oqs.Sihvq01Request;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.Finding;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.code.TreatmentFlag;
import jp.kyotaku.server.audit.EventLog;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Institutions;

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
            ReInquiryElements.question(request.searchInfo()),
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

  private Sihvq01Answer.Body body(Sihvq01Request request, ReInquiryAnswer answer) {
    var asked = Optional.of(request.searchInfo());
    return switch (answer) {
      case ReInquiryAnswer.Answered answered ->
          new Sihvq01Answer.Body(
              ProcessingResult.normal(),
              Optional.of(ResultElements.validity(Validity.of(answered.entitlement()))),
              Optional.of(answered.changed()),
              ReInquiryElements.consentEnd(answered, clock.instant()),
              ReInquiryElements.results(
                  answered,
                  itemsInUse(request.medicalInstitutionCode()),
                  request.qualificationConfirmationDate(),
                  clock.instant()),
              asked);
      case ReInquiryAnswer.Refused(_, var decision) ->
          Sihvq01Answer.Body.refused(ReInquiryElements.refusal(decision), asked);
      case ReInquiryAnswer.NotFound(var validity, var reason) ->
          new Sihvq01Answer.Body(
              ReInquiryElements.unknown(reason),
              Optional.of(ResultElements.validity(validity)),
              Optional.empty(),
              Optional.empty(),
              List.of(),
              asked);
    };
  }

  private Set<ConsentItem> itemsInUse(InstitutionCode institution) {
    return institutions
        .remembered(institution)
        .map(known -> known.settings().itemsInUse())
        .orElse(Set.of());
  }
}
