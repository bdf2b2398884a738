package jp.kyotaku.card;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** カードの中身: the files of the JPKI application */
public record CardContents(Map<JpkiFile, CardFile> files) {

  public static final int AUTHENTICATION_TRIES = 3;

  private static final int TOKEN_LENGTH = 32;

  public CardContents {
    files = Map.copyOf(files);
  }

  /** A card that can prove who its holder is. */
  public static CardContents authentication(
      Octets certificate, Octets authority, SigningKey key, Pin pin, TryCounter tries) {
    var files = new EnumMap<JpkiFile, CardFile>(JpkiFile.class);
    files.put(JpkiFile.TOKEN, open(token(CardToken.CARD)));
    files.put(JpkiFile.AUTHENTICATION_CERTIFICATE, open(certificate));
    files.put(JpkiFile.AUTHENTICATION_AUTHORITY, open(authority));
    files.put(JpkiFile.AUTHENTICATION_KEY, new CardFile.Key(key, JpkiFile.AUTHENTICATION_PIN));
    files.put(
        JpkiFile.AUTHENTICATION_PIN,
        new CardFile.PinFile(pin.ascii(), AUTHENTICATION_TRIES, tries));
    return new CardContents(files);
  }

  /**
   * 顔認証マイナンバーカード: the same card without the file of its PIN. How the real one answers is not
   * public; this is our reading.
   */
  public CardContents inFaceMode() {
    var all = new EnumMap<JpkiFile, CardFile>(files);
    all.remove(JpkiFile.AUTHENTICATION_PIN);
    return new CardContents(all);
  }

  private static CardFile open(Octets content) {
    return new CardFile.Data(content, Optional.empty());
  }

  private static Octets token(CardToken token) {
    String padded = token.text() + " ".repeat(TOKEN_LENGTH - token.text().length());
    return Octets.of(padded.getBytes(StandardCharsets.US_ASCII));
  }
}
