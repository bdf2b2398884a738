package jp.kyotaku.kernel.code;

/** 二次元コードの形 (code 034, R-043) */
public enum SheetForm implements Coded {
  PDF("1", "PDF"),
  PNG("2", "PNG");

  private final String code;
  private final String label;

  SheetForm(String code, String label) {
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
