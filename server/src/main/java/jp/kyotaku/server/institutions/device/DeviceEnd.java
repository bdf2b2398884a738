package jp.kyotaku.server.institutions.device;

/** 端末を使えなくするわけ */
public enum DeviceEnd {
  LOST("紛失・盗難"),
  RETIRED("使うのをやめた");

  private final String label;

  DeviceEnd(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
