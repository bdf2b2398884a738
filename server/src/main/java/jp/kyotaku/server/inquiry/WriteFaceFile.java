package jp.kyotaku.server.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.formats.oqs.FaceFile;
import jp.kyotaku.formats.oqs.OqsWriter;
import jp.kyotaku.formats.oqs.QualificationValidity;
import jp.kyotaku.formats.oqs.Siquc01Answer;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.code.PrescriptionForm;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.consent.ConsentLife;
import jp.kyotaku.server.consent.ConsentRegistration;
import jp.kyotaku.server.continuity.ConsentLives;
import jp.kyotaku.server.identity.RenewalNotice;
import jp.kyotaku.server.identity.RenewalNotices;
import jp.kyotaku.server.institutions.Institutions;
import jp.kyotaku.server.insured.Coverage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 受付の知らせを書く (3.2): what a face reader would bring, put into the outbox with the registration
 * itself. The registration's id stands where picked-up files have theirs, so that there is one file
 * for it.
 */
@Component
public class WriteFaceFile {

  private final Institutions institutions;
  private final RenewalNotices renewalNotices;
  private final ConsentLives consentLives;
  private final OutboxStore outbox;
  private final DeliverAnswers deliverAnswers;
  private final TransactionEvents events;

  WriteFaceFile(
      Institutions institutions,
      RenewalNotices renewalNotices,
      ConsentLives consentLives,
      OutboxStore outbox,
      DeliverAnswers deliverAnswers,
      TransactionEvents events) {
    this.institutions = institutions;
    this.renewalNotices = renewalNotices;
    this.consentLives = consentLives;
    this.outbox = outbox;
    this.deliverAnswers = deliverAnswers;
    this.events = events;
  }

  /**
   * Nothing is written where the institution has not asked for it.
   *
   * @param coverages that hold, the health insurance first
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void write(
      InstitutionCode institution,
      List<Coverage> coverages,
      ConsentRegistration registration,
      Optional<PrescriptionForm> prescription) {
    boolean wanted =
        institutions.find(institution).map(known -> known.settings().faceFileOn()).orElse(false);
    var face =
        new FaceFile(
            registration.id(), institution, ResultElements.inJapan(registration.registeredAt()));
    if (wanted && outbox.claim(institution, registration.id(), face.name())) {
      var coverage = coverages.getFirst();
      var renewal =
          renewalNotices.on(face.writtenAt().toLocalDate(), registration.verificationId());
      outbox.put(
          institution,
          registration.id(),
          content(face, coverage, registration, prescription, renewal));
      events.record(
          Event.of(EventKind.FACE_FILE_WRITTEN, registration.registeredAt(), institution)
              .about(registration.personId(), coverage.versionIds().toList()));
      deliverAnswers.arrivesWithCommit(institution);
    }
  }

  private ConsentLife life(FaceFile face, ConsentRegistration registration) {
    return consentLives.life(face.institution(), registration, writtenOn(face));
  }

  private static LocalDate writtenOn(FaceFile face) {
    return face.writtenAt().toLocalDate();
  }

  /** One result only, for its readers take no more. */
  private byte[] content(
      FaceFile face,
      Coverage coverage,
      ConsentRegistration registration,
      Optional<PrescriptionForm> prescription,
      Optional<RenewalNotice> renewal) {
    var answer =
        Siquc01Answer.face(
            face,
            ResultElements.processing(renewal),
            prescription.map(PrescriptionForm::code),
            QualificationValidity.VALID,
            ResultElements.justConsented(coverage, life(face, registration), writtenOn(face)));
    return OqsWriter.write(
        answer, AnswerMessage.encoding(institutions.characterCodeOf(face.institution())));
  }
}
