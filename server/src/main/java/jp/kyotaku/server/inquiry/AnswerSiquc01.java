package jp.kyotaku.server.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import jp.kyotaku.kernel.code.PrescriptionForm;
import jp.kyotaku.server.audit.EventLog;
import jp.kyotaku.server.consent.CurrentConsents;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Institution;
import jp.kyotaku.server.institutions.Institutions;
import jp.kyotaku.server.insured.CardData;
import jp.kyotaku.server.insured.Coverage;
import jp.kyotaku.server.insured.Entitlement;
import org.springframework.stereotype.Component;

/** 資格確認の電文に答える (5.1, 5.2) */
@Component
class AnswerSiquc01 implements MessageAnswer<Siquc01Request> {

  private final ConfirmEligibility confirmEligibility;
  private final CurrentConsents consents;
  private final Institutions institutions;
  private final BusinessClock clock;

  AnswerSiquc01(
      ConfirmEligibility confirmEligibility,
      CurrentConsents consents,
      Institutions institutions,
      BusinessClock clock) {
    this.confirmEligibility = confirmEligibility;
    this.consents = consents;
    this.institutions = institutions;
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

  private Siquc01Answer found(
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
        request.searchInfo(),
        prescription(request.medicalInstitutionCode(), coverages.getFirst().person().id(), day));
  }

  /** Asked for only where patients choose: all others are spared the statement. */
  private Optional<String> prescription(InstitutionCode institution, long personId, LocalDate day) {
    return institutions
        .remembered(institution)
        .filter(Institution::asksPrescription)
        .flatMap(_ -> consents.prescriptionOn(institution, personId, day))
        .map(PrescriptionForm::code);
  }

  @Override
  public OqsAnswer abnormal(InstitutionCode station, PartialHeader header, List<Finding> findings) {
    return Siquc01Answer.abnormal(header, station, clock.now(), findings);
  }
}
