package jp.kyotaku.server.reception;

import jp.kyotaku.kernel.ErrorCode;

/** 受付の仕上がり */
public sealed interface Completion {

  /** 同意が登録され、資格が確認された */
  record Registered() implements Completion {}

  /** Noted: the patient may go on. */
  record Noted() implements Completion {}

  record Refused(ErrorCode code) implements Completion {}
}
