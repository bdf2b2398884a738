package jp.kyotaku.server.reception;

import jp.kyotaku.server.identity.Purpose;

/** 本人確認の方法 (M04, R-082) */
public enum WayOfIdentity {
  PIN("暗証番号", Purpose.REGISTER),
  SIGHT("目視確認", Purpose.VISUAL_CHECK);

  private final String label;
  private final Purpose purpose;

  WayOfIdentity(String label, Purpose purpose) {
    this.label = label;
    this.purpose = purpose;
  }

  public String label() {
    return label;
  }

  /** What the card is asked for. */
  Purpose purpose() {
    return purpose;
  }
}
