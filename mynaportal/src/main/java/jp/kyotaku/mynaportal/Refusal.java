package jp.kyotaku.mynaportal;

import jp.kyotaku.kernel.ErrorCode;

/** 断り: what the server said, with what to do now */
record Refusal(String code, String sentence, String advice) {

  static Refusal of(ErrorCode code) {
    return new Refusal(code.code(), code.sentence(), code.advice());
  }

  /** The server has taken this signature before: a second press of the button. */
  boolean isReplay() {
    return code.equals(ErrorCode.CARD_REPLAYED.code());
  }
}
