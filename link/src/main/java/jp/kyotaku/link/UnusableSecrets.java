package jp.kyotaku.link;

import jp.kyotaku.kernel.ErrorCode;

/** 資格情報のファイルに医療機関等コードでない行がある */
final class UnusableSecrets extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnusableSecrets(ErrorCode code) {
    super(code.sentence() + code.advice());
  }
}
