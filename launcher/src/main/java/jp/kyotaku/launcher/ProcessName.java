package jp.kyotaku.launcher;

/** 動く部分. In the order of their start. */
public enum ProcessName {
  POSTGRES("postgres", "データベース"),
  STAND_IN("mynaportal", "マイナポータルの代役"),
  SERVER("server", "サーバー"),
  LINK("link", "連携アプリ");

  private final String module;
  private final String title;

  ProcessName(String module, String title) {
    this.module = module;
    this.title = title;
  }

  /** The module's folder, and the name of its log and of its pid file. */
  String module() {
    return module;
  }

  /** For people. */
  String title() {
    return title;
  }
}
