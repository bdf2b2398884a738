package jp.kyotaku.server.consent;

/** 処方箋の発行形態 */
public enum PrescriptionForm {
  ELECTRONIC("電子処方箋"),
  PAPER("紙の処方箋");

  private final String label;

  PrescriptionForm(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
