package jp.kyotaku.fees;

import java.util.Optional;

/** 金額識別 (基本テーブル 項番15). */
public enum AmountKind {
  /** 金額: whole yen. */
  YEN("1", "円"),
  /** 点数: points of the 医療観察 table, ten yen each. */
  POINTS("3", "点"),
  /** ％加算: so many hundredths of the base item, added into the line of the base item. */
  PERCENT("5", "%");

  private final String code;
  private final String unit;

  AmountKind(String code, String unit) {
    this.code = code;
    this.unit = unit;
  }

  /** The code of the official master. */
  public String code() {
    return code;
  }

  /** The unit as it is written after an amount. */
  public String unit() {
    return unit;
  }

  public static Optional<AmountKind> of(String code) {
    for (AmountKind kind : values()) {
      if (kind.code.equals(code)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
