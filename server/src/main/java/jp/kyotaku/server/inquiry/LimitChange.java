package jp.kyotaku.server.inquiry;

import java.util.Optional;
import jp.kyotaku.server.insured.Certificate;

/** 限度額変更有無 (code 014): 0 なし, 1 あり又は判定不能 */
final class LimitChange {

  private LimitChange() {}

  /**
   * By what the certificates say: a version that was registered anew without a change is none.
   *
   * @param told 前回答えた証; empty where the answer had none
   * @param now the one that holds
   */
  static boolean between(Optional<Certificate.Limit> told, Optional<Certificate.Limit> now) {
    if (told.isEmpty() || now.isEmpty()) {
      return told.isPresent() || now.isPresent();
    }
    return !now.get().saysTheSameAs(told.get());
  }
}
