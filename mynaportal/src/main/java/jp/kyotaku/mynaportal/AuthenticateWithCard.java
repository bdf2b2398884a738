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
      case AuthenticationOutcome.Signed signed ->
          Screen.afterSigning(challenge, send(challenge, signed));
      case AuthenticationOutcome.WrongPin(int left) ->
          Screen.afterWrongPin(
              challenge,
              card.serial(),
              server.report(challenge.handle(), Report.PinFailure.wrong(challenge, left)));
      case AuthenticationOutcome.Locked() -> locked(challenge);
      case AuthenticationOutcome.NoPin() -> noPin(challenge);
      case AuthenticationOutcome.Refused(_) ->
          new Screen.NotRead(challenge.handle(), card.serial());
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

  /** As with a locked card, the advice is the same whatever the server says. */
  private Screen noPin(Challenge challenge) {
    var _ = server.report(challenge.handle(), Report.Ending.faceMode(challenge));
    return new Screen.NoPin(challenge.returnUrl());
  }

  private Screen remember(Challenge challenge, String page, Screen next) {
    if (next instanceof Screen.Back(var returnUrl)) {
      finished.add(challenge.handle(), page, returnUrl, challenge.returnUrl());
    }
    return next;
  }
}
