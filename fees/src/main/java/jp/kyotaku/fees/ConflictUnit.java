package jp.kyotaku.fees;

import java.util.Optional;

/** 背反単位 (併算定背反テーブル 項番7). */
public enum ConflictUnit {
  DAY("1", "同一日"),
  MONTH("2", "同一月"),
  /** 同時: on one occasion. */
  TOGETHER("3", "同時"),
  WEEK("4", "同一週");

  private final String code;
  private final String label;

  ConflictUnit(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** The code of the official master. */
  public String code() {
    return code;
  }

  public String label() {
    return label;
  }

  public static Optional<ConflictUnit> of(String code) {
    for (ConflictUnit unit : values()) {
      if (unit.code.equals(code)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }
}
