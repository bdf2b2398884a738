package jp.kyotaku.mynaportal;

import java.util.Optional;
import java.util.function.Function;
import jp.kyotaku.card.AuthenticationOutcome;
import jp.kyotaku.card.Octets;
import jp.kyotaku.card.Pin;

/** カードで本人確認をする: fetch the challenge, hold the card, report, and go back */
final class AuthenticateWithCard {

  private final KyotakuServer server;
  private final SampleCards cards;
  private final FinishedHandles finished = new FinishedHandles();
  private final LostAnswers lost = new LostAnswers();
  private final FacesShown faces = new FacesShown();

  AuthenticateWithCard(KyotakuServer server, SampleCards cards) {
    this.server = server;
    this.cards = cards;
  }

  Screen open(String handle, Notice notice, String chosenSerial) {
    return open(handle, notice, chosenSerial, "");
  }

  private Screen open(String handle, Notice notice, String chosenSerial, String page) {
    return finished
        .returnUrlOf(handle, page)
        .<Screen>map(Screen.Back::new)
        .or(() -> lost.of(handle).map(asked -> new Screen.EnterPin(asked, notice, chosenSerial)))
        .orElseGet(
            () -> Screen.afterFetching(server.challenge(handle), handle, notice, chosenSerial));
  }

  /**
   * The card is held.
   *
   * @param page the page whose button was pressed: it alone is told the way to personal pages
   */
  Screen hold(String handle, String serial, String enteredPin, Manner manner, String page) {
    var card = cards.withSerial(serial);
    var pin = Pin.read(enteredPin);
    if (card.isEmpty()) {
      return new Screen.TryAgain(handle, Notice.NO_CARD, "");
    }
    if (pin.isEmpty()) {
      return new Screen.TryAgain(handle, Notice.PIN_FORM, serial);
    }
    return holdOnce(handle, card.orElseThrow(), pin.orElseThrow(), manner, page);
  }

  /** 目視確認: the card is read, and the staff decides on the page that comes next. */
  Screen read(String handle, String serial) {
    return cards
        .withSerial(serial)
        .map(card -> readOnce(handle, card))
        .orElseGet(() -> new Screen.TryAgain(handle, Notice.NO_CARD, ""));
  }

  /** Whose card was read for this handle: the picture is shown to who knows the handle. */
  Optional<SampleCardInHand> readFor(String handle) {
    return faces.serialOf(handle).flatMap(cards::withSerial);
  }

  Screen cancel(String handle) {
    return end(handle, Report.Ending::cancelled);
  }

  /** The card could not be read, and the person does not try again. */
  Screen giveUp(String handle) {
    return end(handle, Report.Ending::unreadable);
  }

  /** The person has no PIN and says so before any card is held. */
  Screen withoutPin(String handle) {
    return switch (open(handle, Notice.NONE, "")) {
      case Screen.EnterPin(var challenge, _, _) when !challenge.bySight() -> noPin(challenge);
      case Screen other -> other;
    };
  }

  private Screen end(String handle, Function<Challenge, Report> ending) {
    return switch (open(handle, Notice.NONE, "")) {
      case Screen.EnterPin(var challenge, _, _) ->
          Screen.afterCancelling(challenge, server.report(handle, ending.apply(challenge)));
      case Screen other -> other;
    };
  }

  /** A second press waits for the first, then finds the handle finished: the card is left alone. */
  private Screen holdOnce(
      String handle, SampleCardInHand card, Pin pin, Manner manner, String page) {
    synchronized (finished.lockOf(handle)) {
      return switch (open(handle, Notice.NONE, card.serial(), page)) {
        case Screen.EnterPin(var challenge, _, _) when !challenge.bySight() ->
            remember(challenge, page, hold(challenge, card, pin, manner));
        case Screen other -> other;
      };
    }
  }

  private Screen readOnce(String handle, SampleCardInHand card) {
    synchronized (finished.lockOf(handle)) {
      return switch (open(handle, Notice.NONE, card.serial())) {
        case Screen.EnterPin(var challenge, _, _) when challenge.bySight() -> read(challenge, card);
        case Screen other -> other;
      };
    }
  }

  private Screen read(Challenge challenge, SampleCardInHand card) {
    return card.certificate()
        .map(certificate -> send(challenge, certificate))
        .map(
            answer -> {
              faces.add(challenge.handle(), card.serial());
              return remember(challenge, "", Screen.afterSigning(challenge, answer));
            })
        .orElseGet(() -> new Screen.NotRead(challenge.handle(), card.serial()));
  }

  private ReportAnswer send(Challenge challenge, Octets certificate) {
    return server.report(challenge.handle(), Report.CertificateOnly.of(challenge, certificate));
  }

  private Screen hold(Challenge challenge, SampleCardInHand card, Pin pin, Manner manner) {
    return switch (card.hold(pin, challenge.content(), manner)) {
      case AuthenticationOutcome.Signed signed -> signed(challenge, card, signed);
      case AuthenticationOutcome.WrongPin(int left) -> wrongPin(challenge, card, left);
      case AuthenticationOutcome.Locked() -> locked(challenge);
      case AuthenticationOutcome.NoPin() -> noPin(challenge);
      case AuthenticationOutcome.Refused(_) ->
          new Screen.NotRead(challenge.handle(), card.serial());
    };
  }

  private Screen signed(
      Challenge challenge, SampleCardInHand card, AuthenticationOutcome.Signed signed) {
    var report = Report.Signature.of(challenge, signed);
    var answer = server.report(challenge.handle(), report);
    if (challenge.mayRepeat() && answer instanceof ReportAnswer.Unclear) {
      lost.add(challenge);
      answer = server.report(challenge.handle(), report);
    }
    return lost.of(challenge.handle()).isPresent() && isNone(answer)
        ? new Screen.HoldAgain(challenge.handle(), card.serial())
        : Screen.afterSigning(challenge, answer);
  }

  private static boolean isNone(ReportAnswer answer) {
    return switch (answer) {
      case ReportAnswer.Unclear(), ReportAnswer.Unreachable() -> true;
      case ReportAnswer.Registered(), ReportAnswer.Noted(_), ReportAnswer.Refused(_) -> false;
    };
  }

  /** To an answer that was lost the server hears of no wrong PIN any more: it has the right one. */
  private Screen wrongPin(Challenge challenge, SampleCardInHand card, int left) {
    return lost.of(challenge.handle()).isPresent()
        ? new Screen.TryAgain(challenge.handle(), Notice.WRONG_PIN, card.serial())
        : Screen.afterWrongPin(
            challenge,
            card.serial(),
            server.report(challenge.handle(), Report.PinFailure.wrong(challenge, left)));
  }

  /** Locked is locked, whatever the server says to it. */
  private Screen locked(Challenge challenge) {
    var _ = server.report(challenge.handle(), Report.PinFailure.locked(challenge));
    return new Screen.Locked(challenge.returnUrl());
  }

  /** As with a locked card, the advice is the same whatever the server says. */
  private Screen noPin(Challenge challenge) {
    var _ = server.report(challenge.handle(), Report.Ending.faceMode(challenge));
    return new Screen.NoPin(challenge.returnUrl());
  }

  private Screen remember(Challenge challenge, String page, Screen next) {
    if (next instanceof Screen.Back(var returnUrl)) {
      lost.forget(challenge.handle());
      finished.add(challenge.handle(), page, returnUrl, challenge.returnUrl());
    }
    return next;
  }
}
