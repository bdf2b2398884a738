package jp.kyotaku.server.reception;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kyotaku.card.RevocationList;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.consent.RecordConsent;
import jp.kyotaku.server.consent.SettledConsent;
import jp.kyotaku.server.identity.CardCheck;
import jp.kyotaku.server.identity.Challenge;
import jp.kyotaku.server.identity.FindChallenge;
import jp.kyotaku.server.identity.RecordVerification;
import jp.kyotaku.server.identity.RevocationLists;
import jp.kyotaku.server.identity.VerifyCard;
import jp.kyotaku.server.inquiry.Asker;
import jp.kyotaku.server.inquiry.ConfirmEligibility;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.insured.Entitlement;
import jp.kyotaku.server.insured.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 受付を仕上げる: card check, consent, eligibility and event in one transaction; all of it or nothing. A
 * refusal commits too: the challenge is used up, and the reception knows why.
 */
@Component
public class CompleteReception {

  private final FindChallenge challenges;
  private final RevocationLists revocationLists;
  private final VerifyCard verifyCard;
  private final RecordVerification recordVerification;
  private final RecordConsent recordConsent;
  private final ConfirmEligibility confirmEligibility;
  private final ReceptionStore store;
  private final TransactionEvents events;
  private final BusinessClock clock;
  private final TransactionTemplate transaction;

  CompleteReception(
      FindChallenge challenges,
      RevocationLists revocationLists,
      VerifyCard verifyCard,
      RecordVerification recordVerification,
      RecordConsent recordConsent,
      ConfirmEligibility confirmEligibility,
      ReceptionStore store,
      TransactionEvents events,
      BusinessClock clock,
      TransactionTemplate transaction) {
    this.challenges = challenges;
    this.revocationLists = revocationLists;
    this.verifyCard = verifyCard;
    this.recordVerification = recordVerification;
    this.recordConsent = recordConsent;
    this.confirmEligibility = confirmEligibility;
    this.store = store;
    this.events = events;
    this.clock = clock;
    this.transaction = transaction;
  }

  public Completion complete(String handle, UUID challengeId, CardAnswer answer) {
    return switch (challenges.answered(handle, challengeId)) {
      case FindChallenge.Found.Closed(var code) -> new Completion.Refused(code);
      case FindChallenge.Found.Open(var challenge) -> complete(challenge, answer);
    };
  }

  private Completion complete(Challenge challenge, CardAnswer answer) {
    // Fetched before the transaction begins, so that no row is locked while the network answers.
    var lists = answer instanceof CardAnswer.Signed ? revocationLists.current() : noLists();
    return transaction.execute(
        _ ->
            store
                .lock(challenge.session())
                .map(reception -> answered(reception, challenge, answer, lists))
                .orElseGet(() -> new Completion.Refused(ErrorCode.SESSION_ENDED)));
  }

  private Completion answered(
      Reception reception, Challenge challenge, CardAnswer answer, List<RevocationList> lists) {
    if (!reception.state().open()) {
      return new Completion.Refused(
          reception.state() == Reception.State.REGISTERED
              ? ErrorCode.CARD_REPLAYED
              : ErrorCode.SESSION_ENDED);
    }
    return switch (answer) {
      case CardAnswer.NotSigned(var outcome) -> noted(reception, outcome);
      case CardAnswer.Signed signed -> verified(reception, challenge, signed, lists);
    };
  }

  private Completion noted(Reception reception, CardAnswer.Outcome outcome) {
    switch (outcome) {
      case CANCELLED ->
          store.move(reception.id(), Reception.State.CONFIRMED, ErrorCode.CARD_CANCELLED);
      case WRONG_PIN -> events.record(about(reception, EventKind.PIN_FAILED));
      case LOCKED -> {
        store.move(reception.id(), Reception.State.PIN_LOCKED, ErrorCode.CARD_PIN_LOCKED);
        events.record(about(reception, EventKind.PIN_FAILED).with("locked", "yes"));
      }
    }
    return new Completion.Noted();
  }

  private Completion verified(
      Reception reception,
      Challenge challenge,
      CardAnswer.Signed signed,
      List<RevocationList> lists) {
    boolean sameChoices = reception.choices().filter(challenge.choices()::equals).isPresent();
    if (!sameChoices) {
      verifyCard.useUp(challenge);
      return refused(reception, Reception.State.REJECTED, ErrorCode.CARD_CHOICES_CHANGED);
    }
    return switch (verifyCard.verify(challenge, signed.signature(), signed.certificate(), lists)) {
      case CardCheck.Refused(var code) -> refused(reception, Reception.State.REJECTED, code);
      case CardCheck.Verified verified -> entitled(reception, challenge, verified);
    };
  }

  private Completion entitled(
      Reception reception, Challenge challenge, CardCheck.Verified verified) {
    LocalDate today = clock.today();
    var asker = Asker.reception(challenge.institution());
    var entitlement = confirmEligibility.ofPerson(asker, verified.personId(), today, events);
    return switch (entitlement) {
      case Entitlement.Entitled(var person, _) ->
          registered(reception, challenge, verified, person);
      // Several insurers at once: entitled all the same, the answer files name them all.
      case Entitlement.SeveralMatch(var matches) ->
          registered(reception, challenge, verified, matches.getFirst().person());
      case Entitlement.Lapsed _, Entitlement.Superseded _, Entitlement.NotFound _ ->
          refused(reception, Reception.State.NO_ELIGIBILITY, ErrorCode.NO_ELIGIBILITY);
    };
  }

  private Completion registered(
      Reception reception, Challenge challenge, CardCheck.Verified verified, Person person) {
    var now = clock.instant();
    var consent =
        SettledConsent.of(
            challenge.choices(),
            person.birthDate(),
            LocalDate.ofInstant(now, Japan.ZONE),
            verified.medicalDataMayBeProvided());
    UUID verification = recordVerification.record(verified, challenge, now);
    recordConsent.record(
        person.id(), challenge.institution(), challenge.category(), consent, verification, now);
    store.registered(reception.id(), now);
    events.record(
        about(reception, EventKind.CONSENT_REGISTERED)
            .with("category", challenge.category().name())
            .with("standing", verified.standing().name())
            .about(person.id(), List.of()));
    return new Completion.Registered();
  }

  private Completion refused(Reception reception, Reception.State state, ErrorCode code) {
    store.move(reception.id(), state, code);
    events.record(about(reception, EventKind.CARD_REFUSED).with("code", code.code()));
    return new Completion.Refused(code);
  }

  private Event about(Reception reception, EventKind kind) {
    return Event.of(kind, clock.instant(), reception.institution())
        .with("session", reception.id().toString());
  }

  private static List<RevocationList> noLists() {
    return List.of();
  }
}
