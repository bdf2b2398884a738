package jp.kyotaku.fees;

import java.util.Optional;

/** 指示区分 (別表12): by which written instruction a visit was made. */
public enum InstructionKind {
  NURSING("01", "訪問看護指示"),
  SPECIAL("02", "特別訪問看護指示"),
  PSYCHIATRIC("03", "精神科訪問看護指示"),
  PSYCHIATRIC_SPECIAL("04", "精神科特別訪問看護指示"),
  OBSERVATION("05", "医療観察精神科訪問看護指示"),
  OBSERVATION_SPECIAL("06", "医療観察精神科特別訪問看護指示");

  private final String code;
  private final String label;

  InstructionKind(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** The two digits of a claim. */
  public String code() {
    return code;
  }

  public String label() {
    return label;
  }

  /** Of a special instruction: fourteen days, more than three visits a week. */
  public boolean special() {
    return this == SPECIAL || this == PSYCHIATRIC_SPECIAL || this == OBSERVATION_SPECIAL;
  }

  public static Optional<InstructionKind> of(String code) {
    for (InstructionKind kind : values()) {
      if (kind.code.equals(code)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
