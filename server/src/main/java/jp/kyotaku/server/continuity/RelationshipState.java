package jp.kyotaku.server.continuity;

/** 継続的な関係の状態 (requirements 3.3) */
public enum RelationshipState {
  INITIAL("初回訪問からの期間"),
  EXTENDED("審査結果で延長中"),
  UNCONFIRMED("続いていることを確認できない"),
  ENDED("終了");

  private final String label;

  RelationshipState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Re-inquiry is possible only while it lives. */
  public boolean live() {
    return switch (this) {
      case INITIAL, EXTENDED -> true;
      case UNCONFIRMED, ENDED -> false;
    };
  }
}
