package jp.kyotaku.server.insured;

import java.util.Optional;

/** 一部負担金の割合 */
public enum Copay {
  ONE_TENTH(10),
  TWO_TENTHS(20),
  THREE_TENTHS(30);

  private final int percent;

  Copay(int percent) {
    this.percent = percent;
  }

  public static Copay ofPercent(int percent) {
    for (Copay copay : values()) {
      if (copay.percent == percent) {
        return copay;
      }
    }
    throw new IllegalArgumentException("not a ratio of co-payment");
  }

  /** From the percentage of exchange files, such as 030. */
  public static Optional<Copay> read(String text) {
    return switch (text) {
      case "010" -> Optional.of(ONE_TENTH);
      case "020" -> Optional.of(TWO_TENTHS);
      case "030" -> Optional.of(THREE_TENTHS);
      default -> Optional.empty();
    };
  }

  public int percent() {
    return percent;
  }

  /** 3割 and the like. */
  public String label() {
    return percent / 10 + "割";
  }
}
