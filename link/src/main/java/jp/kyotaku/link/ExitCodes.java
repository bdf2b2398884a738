package jp.kyotaku.link;

/** 終了コード */
final class ExitCodes {

  static final int DONE = 0;
  static final int REFUSED = 1;
  static final int USAGE = 2;
  static final int UNREADABLE = 3;

  private ExitCodes() {}
}
