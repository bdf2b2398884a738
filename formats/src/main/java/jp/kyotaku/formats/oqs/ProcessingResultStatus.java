package jp.kyotaku.formats.oqs;

import jp.kyotaku.kernel.code.Coded;

/** 処理結果状況 (code 004, R-128) */
public enum ProcessingResultStatus implements Coded {
  NORMAL("1", "正常終了"),
  ERROR("2", "エラー");

  private final String code;
  private final String label;

  ProcessingResultStatus(String code, String label) {
    this.code = code;
    this.label = label;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String label() {
    return label;
  }
}
