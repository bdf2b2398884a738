package jp.kyotaku.link.claim;

/** 請求ファイルのコマンドの終了コード */
final class ClaimExit {

  static final int CLEAN = 0;

  /**
   * Findings that keep a receipt from being claimed with 「エラー分を除く」 (5.2: all but notices), or
   * differences between two files.
   */
  static final int FOUND = 1;

  static final int USAGE = 2;
  static final int UNREADABLE = 3;

  private ClaimExit() {}

  /** Of several files the worst counts. */
  static int worse(int one, int other) {
    return Math.max(one, other);
  }
}
