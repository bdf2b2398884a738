package jp.kyotaku.kernel.code;

/** 一部負担金の割合: as files and messages carry it */
public enum CopayRatio implements Coded {
  ONE_TENTH("010", "1割"),
  TWO_TENTHS("020", "2割"),
  THREE_TENTHS("030", "3割");

  private final String code;
  private final String label;

  CopayRatio(String code, String label) {
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

  public int percent() {
    return Integer.parseInt(code);
  }
}
