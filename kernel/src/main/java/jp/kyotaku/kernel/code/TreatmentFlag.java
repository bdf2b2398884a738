package jp.kyotaku.kernel.code;

/** 診療区分 (code 028, R-125) */
public enum TreatmentFlag implements Coded {
  ORDINARY("1", "外来"),
  HOME_VISIT("2", "訪問診療等"),
  ONLINE("3", "オンライン診療等"),
  EMERGENCY("4", "救急時");

  private final String code;
  private final String label;

  TreatmentFlag(String code, String label) {
    this.code = code;
    this.label = label;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String label() {
    return label;
  }
}
