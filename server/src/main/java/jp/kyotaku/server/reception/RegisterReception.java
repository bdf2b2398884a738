package jp.kyotaku.server.reception;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.card.SignedContent.Subject.Registration;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.consent.CheckupSettings;
import jp.kyotaku.server.consent.ConsentRegistration;
import jp.kyotaku.server.consent.RecordConsent;
import jp.kyotaku.server.consent.SettledConsent;
import jp.kyotaku.server.continuity.ConsentLives;
import jp.kyotaku.server.continuity.NoteTransition;
import jp.kyotaku.server.identity.CardCheck;
import jp.kyotaku.server.identity.Challenge;
import jp.kyotaku.server.identity.RecordVerification;
import jp.kyotaku.server.inquiry.ConfirmEligibility;
import jp.kyotaku.server.inquiry.WriteFaceFile;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.insured.Coverage;
import jp.kyotaku.server.insured.Entitlement;
import jp.kyotaku.server.insured.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 本人と分かった受付を登録する: entitlement, consent, verification and event, all of it or nothing. */
@Component
class RegisterReception {

  private final RecordVerification recordVerification;
  private final RecordConsent recordConsent;
  private final CheckupSettings checkupSettings;
  private final ConsentLives consentLives;
  private final NoteTransition noteTransition;
  private final ConfirmEligibility confirmEligibility;
  private final WriteFaceFile writeFaceFile;
  private final ReceptionStore store;
  private final BookingStore bookings;
  private final TransactionEvents events;
  private final BusinessClock clock;

  RegisterReception(
      RecordVerification recordVerification,
      RecordConsent recordConsent,
      CheckupSettings checkupSettings,
      ConsentLives consentLives,
      NoteTransition noteTransition,
      ConfirmEligibility confirmEligibility,
      WriteFaceFile writeFaceFile,
      ReceptionStore store,
      BookingStore bookings,
      TransactionEvents events,
      BusinessClock clock) {
    this.recordVerification = recordVerification;
    this.recordConsent = recordConsent;
    this.checkupSettings = checkupSettings;
    this.consentLives = consentLives;
    this.noteTransition = noteTransition;
    this.confirmEligibility = confirmEligibility;
    this.writeFaceFile = writeFaceFile;
    this.store = store;
    this.bookings = bookings;
    this.events = events;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public Completion register(
      Reception reception, Challenge challenge, CardCheck.Verified verified) {
    if (!isTheirs(reception, verified)) {
      return somebodyElse(reception, verified);
    }
    LocalDate today = clock.today();
    var entitlement =
        confirmEligibility.ofPerson(reception.asker(), verified.personId(), today, events);
    return switch (entitlement) {
      // Several insurers at once: entitled all the same, the answer files name them all.
      case Entitlement.Entitled _, Entitlement.WithoutTicket _, Entitlement.SeveralMatch _ ->
          registered(reception, challenge, verified, entitlement.coverages());
      case Entitlement.Lapsed _, Entitlement.Superseded _, Entitlement.NotFound _ ->
          notEntitled(reception, verified);
    };
  }

  /** What one person has registered, only that person changes. */
  private static boolean isTheirs(Reception reception, CardCheck.Verified verified) {
    return reception
        .earlier()
        .filter(earlier -> earlier.personId() != verified.personId())
        .isEmpty();
  }

  private Completion somebodyElse(Reception reception, CardCheck.Verified verified) {
    return refused(reception, verified, ErrorCode.CARD_OF_SOMEBODY_ELSE);
  }

  /** A booking's address is good for one registration. */
  private boolean bookingIsFree(Reception reception, Instant now) {
    return reception
        .booking()
        .flatMap(Booking::handedOver)
        .map(booking -> bookings.use(booking, now))
        .orElse(true);
  }

  private Completion refused(Reception reception, CardCheck.Verified verified, ErrorCode code) {
    store.move(reception.id(), Step.REFUSE_CARD, code);
    events.record(
        reception
            .event(EventKind.CARD_REFUSED, clock.instant())
            .with("code", code.code())
            .about(verified.personId(), List.of()));
    return new Completion.Refused(code);
  }

  private Completion notEntitled(Reception reception, CardCheck.Verified verified) {
    var code = ErrorCode.NO_ELIGIBILITY;
    store.move(reception.id(), Step.FIND_NO_ELIGIBILITY, code);
    events.record(
        reception
            .event(EventKind.CARD_REFUSED, clock.instant())
            .with("code", code.code())
            .about(verified.personId(), List.of()));
    return new Completion.Refused(code);
  }

  private Completion registered(
      Reception reception,
      Challenge challenge,
      CardCheck.Verified verified,
      List<Coverage> coverages) {
    var now = clock.instant();
    if (!bookingIsFree(reception, now)) {
      return refused(reception, verified, ErrorCode.BOOKING_USED);
    }
    var person = coverages.getFirst().person();
    var registration =
        noteTransition.around(
            challenge.institution(),
            person.id(),
            () -> consented(reception, challenge, verified, person, now));
    store.registered(reception.id(), registration.id(), verified.standing(), now);
    writeFaceFile.write(challenge.institution(), coverages, registration, reception.prescription());
    events.record(
        reception
            .event(EventKind.CONSENT_REGISTERED, now)
            .with("category", challenge.category().name())
            .with("standing", verified.standing().name())
            .with("possession", verified.proof().provesPossession() ? "proved" : "not proved")
            .about(person.id(), List.of()));
    return new Completion.Registered();
  }

  private ConsentRegistration consented(
      Reception reception,
      Challenge challenge,
      CardCheck.Verified verified,
      Person person,
      Instant now) {
    var consent =
        SettledConsent.of(
            challenge.choices(),
            reception.asked(),
            new SettledConsent.Chooser(
                checkupSettings.isOldEnough(
                    person.birthDate(), LocalDate.ofInstant(now, Japan.ZONE)),
                verified.medicalDataMayBeProvided()));
    UUID verification = recordVerification.record(verified, challenge, now);
    var registration =
        kept(
            reception,
            new ConsentRegistration(
                UUID.randomUUID(),
                person.id(),
                challenge.category(),
                verification,
                now,
                consent,
                Optional.empty(),
                challenge.asked().flatMap(Registration::bookedFor),
                Optional.empty()));
    reception
        .prescription()
        .ifPresent(form -> recordConsent.recordPrescriptionForm(registration.id(), form));
    return registration;
  }

  private ConsentRegistration kept(Reception reception, ConsentRegistration registration) {
    var institution = reception.institution();
    return changesWhatHolds(reception, registration)
        ? recordConsent.change(institution, registration)
        : recordConsent.record(institution, registration);
  }

  /** Who only changes was not visited: the window stays. What has ended begins anew. */
  private boolean changesWhatHolds(Reception reception, ConsentRegistration registration) {
    return reception.earlier().isPresent()
        && consentLives
            .of(registration.personId(), reception.institution(), registration.registeredOn())
            .stream()
            .filter(life -> life.registration().category() == registration.category())
            .anyMatch(life -> life.goesOn(registration.registeredAt()));
  }
}
