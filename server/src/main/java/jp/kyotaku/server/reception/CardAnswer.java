package jp.kyotaku.server.reception;

/** カード側からの答え */
public sealed interface CardAnswer {

  /** The card signed. */
  record Signed(byte[] signature, byte[] certificate) implements CardAnswer {

    @Override
    public String toString() {
      return "Signed[***]";
    }
  }

  /** It did not come to a signature. */
  record NotSigned(Outcome outcome) implements CardAnswer {}

  /** 署名に至らなかったわけ */
  enum Outcome {
    CANCELLED,
    WRONG_PIN,
    LOCKED
  }
}
