package jp.kyotaku.server.insured.load;

/** 読み込みの段階, for those who watch. */
public enum LoadPhase {
  READING("一行ずつ調べています"),
  COMPARING("登録済みの内容と突き合わせています"),
  WRITING("登録しています"),
  REPORTING("指摘をまとめています");

  private final String sentence;

  LoadPhase(String sentence) {
    this.sentence = sentence;
  }

  public String sentence() {
    return sentence;
  }
}
