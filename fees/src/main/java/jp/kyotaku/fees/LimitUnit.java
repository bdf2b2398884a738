package jp.kyotaku.fees;

import java.util.Optional;

/** 算定単位 (算定回数限度テーブル 項番4). */
public enum LimitUnit {
  DAY("121", "日"),
  /** 暦週: from Sunday to Saturday. */
  WEEK("138", "週"),
  MONTH("131", "月"),
  /** 入院中: one stay in hospital. */
  ADMISSION("133", "入院中"),
  /** 初回: one course of care after a discharge. */
  FIRST("135", "初回"),
  PATIENT("53", "患者当り");

  private final String code;
  private final String label;

  LimitUnit(String code, String label) {
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

  public static Optional<LimitUnit> of(String code) {
    for (LimitUnit unit : values()) {
      if (unit.code.equals(code)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }
}
