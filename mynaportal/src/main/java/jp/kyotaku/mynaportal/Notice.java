package jp.kyotaku.mynaportal;

import java.util.Arrays;

/** 暗証番号の画面の上に出す知らせ */
enum Notice {
  NONE("", ""),
  WRONG_PIN("wrong-pin", "暗証番号が違います。"),
  PIN_FORM("pin-form", "暗証番号は数字4けたです。カードにはまだ送っていません。"),
  NO_CARD("no-card", "使うカードを選んでください。");

  private final String inAddress;
  private final String sentence;

  Notice(String inAddress, String sentence) {
    this.inAddress = inAddress;
    this.sentence = sentence;
  }

  /** How it stands in an address; anything else there shows no notice. */
  static Notice read(String text) {
    return Arrays.stream(values())
        .filter(notice -> notice.inAddress.equals(text))
        .findFirst()
        .orElse(NONE);
  }

  String inAddress() {
    return inAddress;
  }

  String sentence() {
    return sentence;
  }
}
