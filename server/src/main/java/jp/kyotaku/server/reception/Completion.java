package jp.kyotaku.server.reception;

import jp.kyotaku.kernel.ErrorCode;

/** 受付の仕上がり */
public sealed interface Completion {

  /** 同意が登録され、資格が確認された */
  record Registered() implements Completion {}

  /** Noted: the patient may go on. */
  record Noted() implements Completion {}

  /**
   * 本人と分かった (W10, W11): nothing is shown but to the browser that comes back with this.
   *
   * @param comeBack good once; only the card app that answered gets it
   */
  record Identified(ReceptionKey comeBack) implements Completion {}

  record Refused(ErrorCode code) implements Completion {}
}
