package jp.kyotaku.mynaportal;

import jp.kyotaku.card.AuthenticationOutcome;
import jp.kyotaku.card.Pin;

/** カードで本人確認をする: fetch the challenge, hold the card, report, and go back */
final class AuthenticateWithCard {

  private final KyotakuServer server;
  private final SampleCards cards;
  private final FinishedHandles finished = new FinishedHandles();

  AuthenticateWithCard(KyotakuServer server, SampleCards cards) {
    this.server = server;
    this.cards = cards;
  }

  Screen open(String handle, Notice notice, String chosenSerial) {
    return finished
        .returnUrlOf(handle)
        .<Screen>map(Screen.Back::new)
        .orElseGet(
            () -> Screen.afterFetching(server.challenge(handle), handle, notice, chosenSerial));
  }

  Screen hold(String handle, String serial, String enteredPin) {
    var card = cards.withSerial(serial);
    var pin = Pin.read(enteredPin);
    if (card.isEmpty()) {
      return new Screen.TryAgain(handle, Notice.NO_CARD, "");
    }
    if (pin.isEmpty()) {
      return new Screen.TryAgain(handle, Notice.PIN_FORM, serial);
    }
    return holdOnce(handle, card.orElseThrow(), pin.orElseThrow());
  }

  Screen cancel(String handle) {
    return switch (open(handle, Notice.NONE, "")) {
      case Screen.EnterPin(var challenge, _, _) ->
          Screen.afterCancelling(
              challenge, server.report(handle, Report.Cancellation.of(challenge)));
      case Screen other -> other;
    };
  }

  /** A second press waits for the first, then finds the handle finished: the card is left alone. */
  private Screen holdOnce(String handle, SampleCardInHand card, Pin pin) {
    synchronized (finished.lockOf(handle)) {
      return switch (open(handle, Notice.NONE, card.serial())) {
        case Screen.EnterPin(var challenge, _, _) -> hold(challenge, card, pin);
        case Screen other -> other;
      };
    }
  }

  private Screen hold(Challenge challenge, SampleCardInHand card, Pin pin) {
    return switch (card.hold(pin, challenge.content())) {
      case AuthenticationOutcome.Signed signed ->
          remember(challenge, Screen.afterSigning(challenge, send(challenge, signed)));
      case AuthenticationOutcome.WrongPin(int left) ->
          Screen.afterWrongPin(
              challenge,
              card.serial(),
              server.report(challenge.handle(), Report.PinFailure.wrong(challenge, left)));
      case AuthenticationOutcome.Locked() -> locked(challenge);
      case AuthenticationOutcome.Refused(_) -> Screen.unreadableCard(challenge);
    };
  }

  private ReportAnswer send(Challenge challenge, AuthenticationOutcome.Signed signed) {
    return server.report(challenge.handle(), Report.Signature.of(challenge, signed));
  }

  /** Locked is locked, whatever the server says to it. */
  private Screen locked(Challenge challenge) {
    var _ = server.report(challenge.handle(), Report.PinFailure.locked(challenge));
    return new Screen.Locked(challenge.returnUrl());
  }

  private Screen remember(Challenge challenge, Screen next) {
    if (next instanceof Screen.Back(var returnUrl)) {
      finished.add(challenge.handle(), returnUrl);
    }
    return next;
  }
}
