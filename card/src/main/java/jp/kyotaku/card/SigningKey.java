package jp.kyotaku.card;

/** カードの中の秘密鍵. Today RSA-2048; the next generation of cards brings another kind. */
public interface SigningKey {

  /** The bare signature over what the terminal sends, as the card's command gives it. */
  byte[] sign(byte[] digestInfo);

  /** The longest input that the key can take; the card refuses more. */
  int longestInput();
}
