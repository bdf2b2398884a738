package jp.kyotaku.kernel.code;

/** 医療券・調剤券の別 (code 018, R-146) */
public enum TicketType implements Coded {
  MEDICAL("01", "医療券"),
  DISPENSING("02", "調剤券");

  private final String code;
  private final String label;

  TicketType(String code, String label) {
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
