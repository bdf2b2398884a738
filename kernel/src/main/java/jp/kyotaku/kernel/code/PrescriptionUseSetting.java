package jp.kyotaku.kernel.code;

/** 電子処方箋利用区分 (code 038, R-038) */
public enum PrescriptionUseSetting implements Coded {
  NOT_USED("0", "利用しない"),
  ELECTRONIC_ONLY("1", "電子処方箋のみ"),
  BOTH("2", "電子処方箋と紙の処方箋の併用"),
  PAPER_ONLY("3", "紙の処方箋のみ");

  private final String code;
  private final String label;

  PrescriptionUseSetting(String code, String label) {
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
