package jp.kyotaku.card;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** カードの中身: the files of the JPKI application */
public record CardContents(Map<JpkiFile, CardFile> files) {

  public static final int AUTHENTICATION_TRIES = 3;
  public static final int SIGNING_TRIES = 5;

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

  /** The same card with a signing certificate as well, which its own password guards. */
  public CardContents withSigning(
      Octets certificate, Octets authority, SigningKey key, Octets password, TryCounter tries) {
    var all = new EnumMap<JpkiFile, CardFile>(files);
    all.put(
        JpkiFile.SIGNING_CERTIFICATE,
        new CardFile.Data(certificate, Optional.of(JpkiFile.SIGNING_PIN)));
    all.put(JpkiFile.SIGNING_AUTHORITY, open(authority));
    all.put(JpkiFile.SIGNING_KEY, new CardFile.Key(key, JpkiFile.SIGNING_PIN));
    all.put(JpkiFile.SIGNING_PIN, new CardFile.PinFile(password, SIGNING_TRIES, tries));
    return new CardContents(all);
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
