package jp.kyotaku.server.institutions.device;

/** 端末の持ち主: who owns it; the measures to take are the same. */
public enum DeviceOwner {
  FACILITY("機関の端末"),
  STAFF("職員の私物（BYOD）");

  private final String label;

  DeviceOwner(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
