package jp.kyotaku.server.continuity;

/** 関係が終わったわけ (requirements 3.3) */
public enum EndCause {
  WITHDRAWN_BY_PATIENT("利用者が同意を取り消した"),
  WITHDRAWN_BY_INSTITUTION("機関が同意を取り消した"),
  CARE_ENDED("継続的な訪問診療等を終えた"),
  DIED("亡くなった");

  private final String label;

  EndCause(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  boolean isWithdrawal() {
    return switch (this) {
      case WITHDRAWN_BY_PATIENT, WITHDRAWN_BY_INSTITUTION -> true;
      case CARE_ENDED, DIED -> false;
    };
  }
}
