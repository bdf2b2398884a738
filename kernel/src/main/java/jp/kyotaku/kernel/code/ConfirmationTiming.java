package jp.kyotaku.kernel.code;

/** 発行形態選択タイミング (code 039, R-066) */
public enum ConfirmationTiming implements Coded {
  ELSEWHERE("1", "資格確認のとき以外で尋ねる"),
  AT_CONFIRMATION("2", "資格確認のときに尋ねる");

  private final String code;
  private final String label;

  ConfirmationTiming(String code, String label) {
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
