package jp.kyotaku.kernel.code;

/** 処方箋の発行形態 (code 017) */
public enum PrescriptionForm implements Coded {
  ELECTRONIC("1", "電子処方箋"),
  PAPER("2", "紙の処方箋");

  private final String code;
  private final String label;

  PrescriptionForm(String code, String label) {
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
