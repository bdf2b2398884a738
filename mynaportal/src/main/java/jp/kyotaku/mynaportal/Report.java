package jp.kyotaku.mynaportal;

import java.util.Base64;
import jp.kyotaku.card.AuthenticationOutcome;

/** サーバーに届ける結果: signature and certificate, or an outcome; never a PIN */
sealed interface Report {

  String challengeId();

  /** Base64 of the bare signature and of the certificate's DER. */
  record Signature(String challengeId, String signature, String certificate) implements Report {

    static Signature of(Challenge challenge, AuthenticationOutcome.Signed signed) {
      var base64 = Base64.getEncoder();
      return new Signature(
          challenge.id(),
          base64.encodeToString(signed.signature().toArray()),
          base64.encodeToString(signed.certificate().toArray()));
    }
  }

  record PinFailure(String challengeId, String outcome, int triesLeft) implements Report {

    static PinFailure wrong(Challenge challenge, int triesLeft) {
      return new PinFailure(challenge.id(), "WRONG_PIN", triesLeft);
    }

    static PinFailure locked(Challenge challenge) {
      return new PinFailure(challenge.id(), "LOCKED", 0);
    }
  }

  record Cancellation(String challengeId, String outcome) implements Report {

    static Cancellation of(Challenge challenge) {
      return new Cancellation(challenge.id(), "CANCELLED");
    }
  }
}
