package jp.kyotaku.link;

import jp.kyotaku.kernel.ErrorCode;
import org.jspecify.annotations.Nullable;

/** サーバーの断り (problem+json) */
record Problem(@Nullable String code, @Nullable String detail) {

  AsideReason asReason(ErrorCode otherwise) {
    return code == null || detail == null
        ? AsideReason.of(otherwise)
        : new AsideReason(code, detail);
  }
}
