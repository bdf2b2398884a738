package jp.kyotaku.link;

import jp.kyotaku.kernel.ErrorCode;

/**
 * 別置きの理由
 *
 * @param sentence what is wrong and what to do
 */
record AsideReason(String code, String sentence) {

  static AsideReason of(ErrorCode code) {
    return new AsideReason(code.code(), code.sentence() + code.advice());
  }
}
