package jp.kyotaku.server.institutions.device;

/** 端末の種類 (T26) */
public enum DeviceKind {
  PHONE("スマートフォン"),
  TABLET("タブレット"),
  COMPUTER("パソコン");

  private final String label;

  DeviceKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
