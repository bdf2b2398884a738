package jp.kyotaku.fees.care;

import jp.kyotaku.fees.InstructionKind;

/** 訪問看護の種類: which of the three basic fees a visit falls under. */
public enum CareKind {
  /** 訪問看護基本療養費 (区分01). */
  GENERAL(InstructionKind.NURSING, InstructionKind.SPECIAL),
  /** 精神科訪問看護基本療養費 (区分01-2). */
  PSYCHIATRIC(InstructionKind.PSYCHIATRIC, InstructionKind.PSYCHIATRIC_SPECIAL),
  /** 医療観察訪問看護基本料 (区分91), in points. */
  OBSERVATION(InstructionKind.OBSERVATION, InstructionKind.OBSERVATION_SPECIAL);

  private final InstructionKind instruction;
  private final InstructionKind special;

  CareKind(InstructionKind instruction, InstructionKind special) {
    this.instruction = instruction;
    this.special = special;
  }

  /** The instruction without which there is no visit. */
  public InstructionKind instruction() {
    return instruction;
  }

  /** The special instruction of fourteen days. */
  public InstructionKind special() {
    return special;
  }
}
