package jp.kyotaku.server.reception;

import java.util.List;
import java.util.Optional;
import jp.kyotaku.card.RevocationList;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.identity.CardCheck;
import jp.kyotaku.server.identity.Challenge;
import jp.kyotaku.server.identity.RecognizeProof;
import jp.kyotaku.server.identity.RecordVerification;
import jp.kyotaku.server.identity.VerifyCard;
import jp.kyotaku.server.institutions.BusinessClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 自分の同意を見る人を確かめる: as {@link CompleteReception}, but nothing is registered; the challenge names its
 * purpose, so that its signature is good for nothing else.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CompleteOwnVisit {

  private final OwnVisitStore store;
  private final VerifyCard verifyCard;
  private final RecordVerification recordVerification;
  private final RecognizeProof recognizeProof;
  private final NoteCardTrouble noteCardTrouble;
  private final TransactionEvents events;
  private final BusinessClock clock;

  CompleteOwnVisit(
      OwnVisitStore store,
      VerifyCard verifyCard,
      RecordVerification recordVerification,
      RecognizeProof recognizeProof,
      NoteCardTrouble noteCardTrouble,
      TransactionEvents events,
      BusinessClock clock) {
    this.store = store;
    this.verifyCard = verifyCard;
    this.recordVerification = recordVerification;
    this.recognizeProof = recognizeProof;
    this.noteCardTrouble = noteCardTrouble;
    this.events = events;
    this.clock = clock;
  }

  public Completion complete(Challenge challenge, CardAnswer answer, List<RevocationList> lists) {
    return store
        .lock(challenge.session())
        .map(visit -> answered(visit, challenge, answer, lists))
        .orElseGet(() -> new Completion.Refused(ErrorCode.SESSION_ENDED));
  }

  /**
   * The card app sends the same signature once more, because our answer was lost on the line: it
   * gets a new way back, as long as no browser has come back by the one before. Empty where it is
   * another answer.
   */
  public Optional<Completion> again(Challenge challenge, CardAnswer.Signed signed) {
    return store
        .notComeBack(challenge.session())
        .filter(
            verification ->
                recognizeProof.isProvedBy(verification, signed.certificate(), signed.signature()))
        .flatMap(_ -> store.lock(challenge.session()))
        .map(this::identifiedAgain);
  }

  private Completion identifiedAgain(OwnVisit visit) {
    var comeBack = ReceptionKey.fresh();
    store.renewComeBack(visit.id(), comeBack);
    events.record(visit.event(EventKind.OWNER_IDENTIFIED, clock.instant()).with("repeated", "yes"));
    return new Completion.Identified(comeBack);
  }

  /** The challenge was not open to this answer. */
  public void closed(Challenge challenge, ErrorCode code) {
    store.lock(challenge.session()).ifPresent(visit -> noteCardTrouble.closed(visit, code));
  }

  private Completion answered(
      OwnVisit visit, Challenge challenge, CardAnswer answer, List<RevocationList> lists) {
    if (!Step.IDENTIFY.possibleIn(visit.state())) {
      verifyCard.useUp(challenge);
      return noteCardTrouble.tooLate(visit);
    }
    return switch (answer) {
      case CardAnswer.NotSigned notSigned -> {
        if (notSigned.outcome() != CardAnswer.Outcome.WRONG_PIN) {
          verifyCard.useUp(challenge);
        }
        yield noteCardTrouble.notSigned(visit, notSigned);
      }
      case CardAnswer.Malformed _, CardAnswer.CertificateRead _ -> {
        verifyCard.useUp(challenge);
        yield noteCardTrouble.refused(visit, ErrorCode.CARD_BAD_SIGNATURE);
      }
      case CardAnswer.Signed signed -> verified(visit, challenge, signed, lists);
    };
  }

  private Completion verified(
      OwnVisit visit, Challenge challenge, CardAnswer.Signed signed, List<RevocationList> lists) {
    return switch (verifyCard.verify(challenge, signed.signature(), signed.certificate(), lists)) {
      case CardCheck.Refused(var code) -> noteCardTrouble.refused(visit, code);
      case CardCheck.Verified verified -> identified(visit, challenge, verified);
    };
  }

  private Completion identified(OwnVisit visit, Challenge challenge, CardCheck.Verified verified) {
    var verification = recordVerification.record(verified, challenge, clock.instant());
    var comeBack = ReceptionKey.fresh();
    store.identified(visit.id(), new OwnVisit.Owner(verified.personId(), verification), comeBack);
    events.record(
        visit
            .event(EventKind.OWNER_IDENTIFIED, clock.instant())
            .about(verified.personId(), List.of()));
    return new Completion.Identified(comeBack);
  }
}
