package jp.kyotaku.formats.oqs;

/** 処理結果状況 (code 004, R-128) */
public enum ProcessingResultStatus implements Coded {
  /** 正常終了 */
  NORMAL("1"),
  /** エラー */
  ERROR("2");

  private final String code;

  ProcessingResultStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
