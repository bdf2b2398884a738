package jp.kyotaku.server.reception;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.card.RevocationList;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.server.identity.CardCheck;
import jp.kyotaku.server.identity.CardReading;
import jp.kyotaku.server.identity.Challenge;
import jp.kyotaku.server.identity.FindChallenge;
import jp.kyotaku.server.identity.RevocationLists;
import jp.kyotaku.server.identity.VerifyBySight;
import jp.kyotaku.server.identity.VerifyCard;
import jp.kyotaku.server.institutions.device.Devices;
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
  private final VerifyBySight verifyBySight;
  private final Devices devices;
  private final RegisterReception registerReception;
  private final CompleteOwnVisit completeOwnVisit;
  private final NoteCardTrouble noteCardTrouble;
  private final ReceptionStore store;
  private final TransactionTemplate transaction;

  CompleteReception(
      FindChallenge challenges,
      RevocationLists revocationLists,
      VerifyCard verifyCard,
      VerifyBySight verifyBySight,
      Devices devices,
      RegisterReception registerReception,
      CompleteOwnVisit completeOwnVisit,
      NoteCardTrouble noteCardTrouble,
      ReceptionStore store,
      TransactionTemplate transaction) {
    this.challenges = challenges;
    this.revocationLists = revocationLists;
    this.verifyCard = verifyCard;
    this.verifyBySight = verifyBySight;
    this.devices = devices;
    this.registerReception = registerReception;
    this.completeOwnVisit = completeOwnVisit;
    this.noteCardTrouble = noteCardTrouble;
    this.store = store;
    this.transaction = transaction;
  }

  public Completion complete(String handle, UUID challengeId, CardAnswer answer) {
    return switch (challenges.answered(handle, challengeId)) {
      case FindChallenge.Found.Closed(var code, var asked) ->
          again(code, asked, answer).orElseGet(() -> closed(code, asked));
      case FindChallenge.Found.Open(var challenge) -> complete(challenge, answer);
    };
  }

  /** A registration needs none: its page shows what is registered to whoever began it. */
  private Optional<Completion> again(ErrorCode code, Optional<Challenge> asked, CardAnswer answer) {
    if (code != ErrorCode.CARD_REPLAYED || !(answer instanceof CardAnswer.Signed signed)) {
      return Optional.empty();
    }
    return asked.flatMap(
        challenge ->
            requireNonNull(
                transaction.execute(
                    _ ->
                        switch (challenge.purpose()) {
                          case REGISTER, VISUAL_CHECK -> Optional.empty();
                          case LOOK_UP, WITHDRAW -> completeOwnVisit.again(challenge, signed);
                        })));
  }

  private Completion closed(ErrorCode code, Optional<Challenge> asked) {
    asked.ifPresent(
        challenge ->
            transaction.executeWithoutResult(
                _ -> {
                  verifyCard.useUp(challenge);
                  store
                      .lock(challenge.session())
                      .ifPresent(reception -> noteCardTrouble.closed(reception, code));
                  completeOwnVisit.closed(challenge, code);
                }));
    return new Completion.Refused(code);
  }

  private Completion complete(Challenge challenge, CardAnswer answer) {
    // Fetched before the transaction begins, so that no row is locked while the network answers.
    var lists = holdsCertificate(answer) ? revocationLists.current() : noLists();
    return transaction.execute(
        _ ->
            switch (challenge.purpose()) {
              case REGISTER, VISUAL_CHECK -> complete(challenge, answer, lists);
              case LOOK_UP, WITHDRAW -> completeOwnVisit.complete(challenge, answer, lists);
            });
  }

  private Completion complete(Challenge challenge, CardAnswer answer, List<RevocationList> lists) {
    return store
        .lock(challenge.session())
        .map(reception -> answered(reception, challenge, answer, lists))
        .orElseGet(() -> new Completion.Refused(ErrorCode.SESSION_ENDED));
  }

  private Completion answered(
      Reception reception, Challenge challenge, CardAnswer answer, List<RevocationList> lists) {
    if (!reception.state().open()) {
      verifyCard.useUp(challenge);
      return noteCardTrouble.tooLate(reception);
    }
    if (!reception.device().map(device -> devices.holdIfNotCutOff(device.id())).orElse(true)) {
      verifyCard.useUp(challenge);
      return noteCardTrouble.cutOff(reception);
    }
    return switch (answer) {
      case CardAnswer.NotSigned notSigned
          when notSigned.outcome() == CardAnswer.Outcome.WRONG_PIN ->
          noteCardTrouble.notSigned(reception, notSigned);
      case CardAnswer.NotSigned notSigned -> {
        verifyCard.useUp(challenge);
        yield noteCardTrouble.notSigned(reception, notSigned);
      }
      case CardAnswer.Malformed() -> {
        verifyCard.useUp(challenge);
        yield noteCardTrouble.refused(reception, ErrorCode.CARD_BAD_SIGNATURE);
      }
      case CardAnswer.Signed signed -> verified(reception, challenge, signed, lists);
      case CardAnswer.CertificateRead(var certificate) ->
          read(reception, challenge, certificate, lists);
    };
  }

  /** Who holds the card is still to be seen by the staff (M07). */
  private Completion read(
      Reception reception, Challenge challenge, byte[] certificate, List<RevocationList> lists) {
    if (!asConfirmed(reception, challenge)) {
      verifyCard.useUp(challenge);
      return noteCardTrouble.refused(reception, ErrorCode.CARD_CHOICES_CHANGED);
    }
    return switch (verifyBySight.read(challenge, certificate, lists)) {
      case CardReading.Refused(var code) -> noteCardTrouble.refused(reception, code);
      case CardReading.Kept(var reading) -> {
        store.keepReading(reception.id(), reading);
        yield new Completion.Noted();
      }
    };
  }

  private Completion verified(
      Reception reception,
      Challenge challenge,
      CardAnswer.Signed signed,
      List<RevocationList> lists) {
    if (!asConfirmed(reception, challenge)) {
      verifyCard.useUp(challenge);
      return noteCardTrouble.refused(reception, ErrorCode.CARD_CHOICES_CHANGED);
    }
    return switch (verifyCard.verify(challenge, signed.signature(), signed.certificate(), lists)) {
      case CardCheck.Refused(var code) -> noteCardTrouble.refused(reception, code);
      case CardCheck.Verified verified ->
          registerReception.register(reception, challenge, verified);
    };
  }

  private static boolean asConfirmed(Reception reception, Challenge challenge) {
    return Step.IDENTIFY.possibleIn(reception.state())
        && reception.choices().filter(challenge.choices()::equals).isPresent();
  }

  private static boolean holdsCertificate(CardAnswer answer) {
    return switch (answer) {
      case CardAnswer.Signed _, CardAnswer.CertificateRead _ -> true;
      case CardAnswer.NotSigned _, CardAnswer.Malformed _ -> false;
    };
  }

  private static List<RevocationList> noLists() {
    return List.of();
  }
}
