package jp.kyotaku.server.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.formats.oqs.OqsFileName;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.formats.oqs.QualificationConfirmSearchInfo;
import jp.kyotaku.formats.oqs.Siquc01Answer;
import jp.kyotaku.formats.oqs.Siquc01Request;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.CheckDigit;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.code.PrescriptionForm;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.consent.RecordConsent;
import jp.kyotaku.server.consent.SettledConsent;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Institution;
import jp.kyotaku.server.institutions.InstitutionKind;
import jp.kyotaku.server.institutions.InstitutionSettings;
import jp.kyotaku.server.institutions.PrescriptionTiming;
import jp.kyotaku.server.institutions.PrescriptionUse;
import jp.kyotaku.server.institutions.RegisterInstitution;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** 処方箋発行形態: in the answer about the day on which it was chosen */
@ServerTest
class PrescriptionFormTest {

  private static final SamplePerson PATIENT = SampleNation.SAKURA;

  @Autowired AnswerSiquc01 answerSiquc01;
  @Autowired RegisterInstitution register;
  @Autowired RecordConsent recordConsent;
  @Autowired TransactionEvents events;
  @Autowired TransactionTemplate transaction;
  @Autowired BusinessClock clock;
  @Autowired JdbcClient jdbc;

  @Test
  void R066_尋ねる機関では_選んだ日の資格確認結果に処方箋の形が載る() {
    var clinic = clinic("131900888", PrescriptionTiming.AT_CONFIRMATION);
    var today = clock.today();
    assertThat(prescription(clinic, today)).isEmpty();

    choose(clinic, PrescriptionForm.ELECTRONIC);

    assertThat(prescription(clinic, today)).hasValue(PrescriptionForm.ELECTRONIC.code());
    assertThat(prescription(clinic, today.minusDays(1))).isEmpty();
  }

  @Test
  void R066_資格確認のときに尋ねない機関では載らない() {
    var clinic = clinic("131900889", PrescriptionTiming.ELSEWHERE);
    choose(clinic, PrescriptionForm.PAPER);
    assertThat(prescription(clinic, clock.today())).isEmpty();
  }

  private Optional<String> prescription(InstitutionCode clinic, LocalDate day) {
    var coverage = PATIENT.coverage();
    var request =
        new Siquc01Request(
            day,
            clinic,
            Optional.empty(),
            new QualificationConfirmSearchInfo(
                coverage.insurer(),
                coverage.insuredId(),
                PATIENT.birthDate(),
                false,
                Optional.empty()));
    var name = OqsFileName.request(OqsMessage.SIQUC01, "20240603090000");
    var answer = transaction.execute(_ -> answerSiquc01.answer(request, name, new byte[0], events));
    assertThat(answer).isInstanceOf(Siquc01Answer.class);
    return ((Siquc01Answer) answer).body().flatMap(Siquc01Answer.Body::prescriptionIssueSelect);
  }

  private void choose(InstitutionCode clinic, PrescriptionForm form) {
    long person =
        jdbc.sql("SELECT id FROM insured.person WHERE linkage_key = ?")
            .param(PATIENT.linkageKey())
            .query(Long.class)
            .single();
    var settled = SettledConsent.of(ConsentChoices.all(), PATIENT.birthDate(), clock.today(), true);
    transaction.executeWithoutResult(
        _ -> {
          var registration =
              recordConsent.record(
                  person,
                  clinic,
                  CareCategory.HOME_VISIT_CARE,
                  settled,
                  UUID.randomUUID(),
                  clock.instant());
          recordConsent.recordPrescriptionForm(registration.id(), form);
        });
  }

  private InstitutionCode clinic(String body, PrescriptionTiming timing) {
    var code = new InstitutionCode(body + CheckDigit.of(body));
    var usual = InstitutionSettings.usingAllItems(true, false);
    var settings =
        new InstitutionSettings(
            usual.characterCode(),
            usual.itemsInUse(),
            PrescriptionUse.BOTH,
            timing,
            true,
            false,
            false);
    register.register(
        new Institution(
            code, "見本処方診療所", InstitutionKind.MEDICAL_CLINIC, false, false, false, settings));
    return code;
  }
}
