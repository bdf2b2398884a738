package jp.kyotaku.server.inquiry;

import java.util.Arrays;

/** 連携アプリの状態, as far as one that reaches us can tell */
public enum LinkState {
  CONNECTED("つながっています。"),
  ANSWER_UNUSABLE("つながっていますが、受け取れない名前の回答があります。"),
  SERVER_TROUBLE("つながっていますが、処理できずに待っている要求があります。間をおいて送り直しています。"),
  FOLDER_TROUBLE("機関のフォルダかファイルを読み書きできずにいます。空き容量と権限を確かめてください。"),
  FAULT("連携アプリの中で予期しない誤りが起きました。間をおいて続けています。");

  private final String sentence;

  LinkState(String sentence) {
    this.sentence = sentence;
  }

  public String sentence() {
    return sentence;
  }

  public boolean well() {
    return this == CONNECTED;
  }

  /** Who could not reach us a moment ago reaches us now. */
  static LinkState named(String name) {
    return Arrays.stream(values())
        .filter(state -> state.name().equals(name))
        .findFirst()
        .orElse(CONNECTED);
  }
}
