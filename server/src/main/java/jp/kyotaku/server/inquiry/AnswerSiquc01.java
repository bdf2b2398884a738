package jp.kyotaku.server.inquiry;

import java.util.List;
import jp.kyotaku.formats.oqs.OqsAnswer;
import jp.kyotaku.formats.oqs.OqsFileName;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.formats.oqs.PartialHeader;
import jp.kyotaku.formats.oqs.QualificationValidity;
import jp.kyotaku.formats.oqs.Siquc01Answer;
import jp.kyotaku.formats.oqs.Siquc01Header;
import jp.kyotaku.formats.oqs.Siquc01Request;
import jp.kyotaku.kernel.Finding;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.EventLog;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.insured.CardData;
import jp.kyotaku.server.insured.Coverage;
import jp.kyotaku.server.insured.Entitlement;
import org.springframework.stereotype.Component;

/** 資格確認の電文に答える (5.1, 5.2) */
@Component
class AnswerSiquc01 implements MessageAnswer<Siquc01Request> {

  private final ConfirmEligibility confirmEligibility;
  private final BusinessClock clock;

  AnswerSiquc01(ConfirmEligibility confirmEligibility, BusinessClock clock) {
    this.confirmEligibility = confirmEligibility;
    this.clock = clock;
  }

  @Override
  public OqsMessage message() {
    return OqsMessage.SIQUC01;
  }

  @Override
  public Class<Siquc01Request> requestType() {
    return Siquc01Request.class;
  }

  @Override
  public FunctionNeeded needs() {
    return FunctionNeeded.NONE;
  }

  @Override
  public OqsAnswer answer(Siquc01Request request, OqsFileName name, byte[] content, EventLog log) {
    var asked = request.searchInfo();
    var entitlement =
        confirmEligibility.byCardData(
            Asker.message(request.medicalInstitutionCode()),
            new CardData(asked.insurerNumber(), asked.insuredId(), asked.birthdate()),
            request.qualificationConfirmationDate(),
            log);
    return answer(request, entitlement);
  }

  private Siquc01Answer answer(Siquc01Request request, Entitlement entitlement) {
    var header = Siquc01Header.normal(request, clock.now());
    var validity = ResultElements.validity(Validity.of(entitlement));
    return switch (entitlement) {
      case Entitlement.Entitled _,
          Entitlement.WithoutTicket _,
          Entitlement.Lapsed _,
          Entitlement.Superseded _ ->
          found(header, request, validity, entitlement.coverages());
      case Entitlement.NotFound _, Entitlement.SeveralMatch _ ->
          Siquc01Answer.without(header, validity, request.searchInfo());
    };
  }

  private static Siquc01Answer found(
      Siquc01Header header,
      Siquc01Request request,
      QualificationValidity validity,
      List<Coverage> coverages) {
    boolean limitConsented = request.searchInfo().limitApplicationCertificateRelatedConsFlg();
    var day = request.qualificationConfirmationDate();
    return Siquc01Answer.found(
        header,
        validity,
        coverages.stream()
            .map(
                coverage ->
                    ResultElements.byCardData(
                        coverage, limitConsented, day, header.processExecutionTime()))
            .toList(),
        request.searchInfo());
  }

  @Override
  public OqsAnswer abnormal(InstitutionCode station, PartialHeader header, List<Finding> findings) {
    return Siquc01Answer.abnormal(header, station, clock.now(), findings);
  }
}
