package jp.kyotaku.card;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** 利用者証明用電子証明書の暗証番号: 数字4桁. Never printed. */
public record Pin(String digits) {

  public Pin {
    if (!wellFormed(digits)) {
      throw new IllegalArgumentException("a PIN has four digits");
    }
  }

  public static Optional<Pin> read(String text) {
    return wellFormed(text) ? Optional.of(new Pin(text)) : Optional.empty();
  }

  public Octets ascii() {
    return Octets.of(digits.getBytes(StandardCharsets.US_ASCII));
  }

  private static boolean wellFormed(String text) {
    return text.matches("[0-9]{4}");
  }

  @Override
  public String toString() {
    return "Pin[****]";
  }
}
