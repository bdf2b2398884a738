package jp.kyotaku.kernel.code;

/** 不整合フラグ (code 022) */
public enum Inconsistency implements Coded {
  FOUND("1", "不整合あり");

  private final String code;
  private final String label;

  Inconsistency(String code, String label) {
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
