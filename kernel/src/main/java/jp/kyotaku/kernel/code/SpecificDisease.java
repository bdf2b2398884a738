package jp.kyotaku.kernel.code;

/** 特定疾病の疾病区分 (code 013, R-137) */
public enum SpecificDisease implements Coded {
  RENAL_FAILURE("1", "人工透析が必要な慢性腎不全"),
  CLOTTING_DISORDER("2", "先天性血液凝固因子障害"),
  HIV("3", "HIV感染症");

  private final String code;
  private final String label;

  SpecificDisease(String code, String label) {
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
