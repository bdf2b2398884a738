package jp.kyotaku.mynaportal;

import java.net.URI;
import java.util.Optional;

/** 画面: what the person sees next (W07, W08, W12) */
sealed interface Screen {

  record EnterPin(Challenge challenge, Notice notice, String chosenSerial) implements Screen {}

  /** The same page again, fetched anew: reloading it must not send the PIN once more. */
  record TryAgain(String handle, Notice notice, String chosenSerial) implements Screen {}

  /** Back to the reception page, which shows how it went. */
  record Back(URI returnUrl) implements Screen {}

  record Locked(URI returnUrl) implements Screen {}

  /** 顔認証マイナンバーカード: the staff checks by sight. */
  record NoPin(URI returnUrl) implements Screen {}

  /** Nothing is reported yet: the person may hold the card again (W08). */
  record NotRead(String handle, String serial) implements Screen {}

  record Refused(Refusal refusal, Optional<URI> returnUrl) implements Screen {}

  /** The server was not reached, so nothing was registered. */
  record NothingRegistered(String handle) implements Screen {}

  /** The answer got lost; only the reception page knows. */
  record AskReception(URI returnUrl) implements Screen {}

  /** The answer got lost, and holding the card again gets it once more. */
  record HoldAgain(String handle, String serial) implements Screen {}

  static Screen afterFetching(ChallengeAnswer answer, String handle, Notice notice, String chosen) {
    return switch (answer) {
      case ChallengeAnswer.Ready(var challenge) -> new EnterPin(challenge, notice, chosen);
      case ChallengeAnswer.Gone(var refusal) -> new Refused(refusal, Optional.empty());
      case ChallengeAnswer.Unreachable() -> new NothingRegistered(handle);
    };
  }

  static Screen afterSigning(Challenge challenge, ReportAnswer answer) {
    return switch (answer) {
      case ReportAnswer.Registered() -> new Back(challenge.returnUrl());
      case ReportAnswer.Noted(var returnUrl) -> new Back(returnUrl.orElseGet(challenge::returnUrl));
      case ReportAnswer.Refused(var refusal) -> refused(challenge, refusal);
      case ReportAnswer.Unreachable() -> new NothingRegistered(challenge.handle());
      case ReportAnswer.Unclear() -> new AskReception(challenge.returnUrl());
    };
  }

  /** The card has counted the try whether or not the server heard of it. */
  static Screen afterWrongPin(Challenge challenge, String serial, ReportAnswer answer) {
    return switch (answer) {
      case ReportAnswer.Refused(var refusal) -> refused(challenge, refusal);
      case ReportAnswer.Registered(),
          ReportAnswer.Noted(_),
          ReportAnswer.Unreachable(),
          ReportAnswer.Unclear() ->
          new TryAgain(challenge.handle(), Notice.WRONG_PIN, serial);
    };
  }

  /** Reported or not, the way back is the same; the reception's session ends on its own. */
  static Screen afterCancelling(Challenge challenge, ReportAnswer answer) {
    return switch (answer) {
      case ReportAnswer.Unreachable() -> new NothingRegistered(challenge.handle());
      case ReportAnswer.Registered(),
          ReportAnswer.Noted(_),
          ReportAnswer.Refused(_),
          ReportAnswer.Unclear() ->
          new Back(challenge.returnUrl());
    };
  }

  private static Screen refused(Challenge challenge, Refusal refusal) {
    return refusal.isReplay()
        ? new Back(challenge.returnUrl())
        : new Refused(refusal, Optional.of(challenge.returnUrl()));
  }
}
