package jp.kyotaku.server.terminal.web;

/** 予定について、いましたこと */
enum VisitDone {
  ADDED("予定を加えました。"),
  KNOWN("同じ予定がすでにありました。何も変えていません。"),
  CHANGED("予定を直しました。"),
  REMOVED("予定を取り除きました。"),
  TAKEN("ファイルの予定を取り込みました。");

  private final String sentence;

  VisitDone(String sentence) {
    this.sentence = sentence;
  }

  public String sentence() {
    return sentence;
  }
}
