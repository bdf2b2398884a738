package jp.kyotaku.mynaportal;

import java.util.Base64;
import jp.kyotaku.card.AuthenticationOutcome;
import jp.kyotaku.card.Octets;

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

  /** 暗証番号なしで読み取った電子証明書. */
  record CertificateOnly(String challengeId, String certificate) implements Report {

    static CertificateOnly of(Challenge challenge, Octets certificate) {
      return new CertificateOnly(
          challenge.id(), Base64.getEncoder().encodeToString(certificate.toArray()));
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

  record Ending(String challengeId, String outcome) implements Report {

    static Ending cancelled(Challenge challenge) {
      return new Ending(challenge.id(), "CANCELLED");
    }

    /** 顔認証マイナンバーカード. */
    static Ending faceMode(Challenge challenge) {
      return new Ending(challenge.id(), "FACE_MODE");
    }

    /** Said when the person gives up: it ends the challenge. */
    static Ending unreadable(Challenge challenge) {
      return new Ending(challenge.id(), "CARD_UNREADABLE");
    }
  }
}
