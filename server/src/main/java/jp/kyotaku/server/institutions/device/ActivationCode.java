package jp.kyotaku.server.institutions.device;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import jp.kyotaku.kernel.InstitutionCode;

/** アクティベーションコード: twelve digits, shown once and then known by its hash alone. */
public record ActivationCode(String digits) {

  private static final int LENGTH = 12;
  private static final long ALL = 1_000_000_000_000L;

  /** Twelve digits are few: only a slow hash keeps them from being tried one after another. */
  private static final int ITERATIONS = 200_000;

  private static final SecureRandom RANDOM = new SecureRandom();

  static ActivationCode fresh() {
    return new ActivationCode(
        String.format(Locale.ROOT, "%0" + LENGTH + "d", RANDOM.nextLong(ALL)));
  }

  /** As people type it: with blanks or hyphens between, or in wide digits. */
  static Optional<ActivationCode> read(String typed) {
    String digits = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s-]", "");
    return digits.matches("[0-9]{" + LENGTH + "}")
        ? Optional.of(new ActivationCode(digits))
        : Optional.empty();
  }

  /** Four and four, to be read aloud and copied. */
  public String inGroups() {
    return digits.replaceAll("(....)(?=.)", "$1 ");
  }

  /** The same for the same institution, so that it can be looked up. */
  byte[] hash(InstitutionCode institution) {
    byte[] salt = ("activation " + institution.value()).getBytes(StandardCharsets.UTF_8);
    var spec = new PBEKeySpec(digits.toCharArray(), salt, ITERATIONS, 256);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has PBKDF2", e);
    }
  }

  @Override
  public String toString() {
    return "ActivationCode[***]";
  }

  /** コードの状態 (requirements 3.11) */
  public enum State {
    ISSUED("発行済み"),
    USED("使用済み"),
    EXPIRED("期限切れ"),
    REVOKED("取り消し");

    private final String label;

    State(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** A code that was just made: the only time that it can be shown. */
  public record Issued(Device device, ActivationCode code, IssuedCode row) {}

  /** Which code was typed in. */
  record Known(UUID id, UUID device, State state) {}
}
