package jp.kyotaku.kernel.code;

/** 指定医療機関の一致 (code 026) */
public enum DesignatedInstitutionMatch implements Coded {
  SAME("0", "一致"),
  OTHER("1", "不一致");

  private final String code;
  private final String label;

  DesignatedInstitutionMatch(String code, String label) {
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
