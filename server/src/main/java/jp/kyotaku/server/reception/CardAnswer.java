package jp.kyotaku.server.reception;

import java.util.OptionalInt;

/** カード側からの答え */
public sealed interface CardAnswer {

  /** The card signed. */
  record Signed(byte[] signature, byte[] certificate) implements CardAnswer {

    @Override
    public String toString() {
      return "Signed[***]";
    }
  }

  /** 暗証番号なしで読み取った電子証明書; there is nothing signed with it. */
  record CertificateRead(byte[] certificate) implements CardAnswer {

    @Override
    public String toString() {
      return "CertificateRead[***]";
    }
  }

  /** Something came that can be no signature; an answer all the same. */
  record Malformed() implements CardAnswer {}

  /**
   * It did not come to a signature.
   *
   * @param triesLeft 暗証番号をあと何回試せるか, where the card said so (T-040)
   */
  record NotSigned(Outcome outcome, OptionalInt triesLeft) implements CardAnswer {}

  /** 署名に至らなかったわけ */
  enum Outcome {
    CANCELLED,
    WRONG_PIN,
    LOCKED,
    /** 顔認証マイナンバーカード: it has no PIN. */
    FACE_MODE,
    CARD_UNREADABLE
  }
}
