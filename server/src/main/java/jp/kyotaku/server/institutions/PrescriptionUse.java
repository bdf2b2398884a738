package jp.kyotaku.server.institutions;

/** 電子処方箋利用区分 */
public enum PrescriptionUse {
  NOT_USED("利用しない"),
  ELECTRONIC_ONLY("電子処方箋のみ"),
  BOTH("電子処方箋と紙の処方箋の併用"),
  PAPER_ONLY("紙の処方箋のみ");

  private final String label;

  PrescriptionUse(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
