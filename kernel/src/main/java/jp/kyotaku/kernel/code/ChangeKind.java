package jp.kyotaku.kernel.code;

/** 異動区分: what a row of an insurer's file does */
public enum ChangeKind implements Coded {
  ADD("追加", "追加"),
  CHANGE("変更", "変更"),
  END("終了", "終了");

  private final String code;
  private final String label;

  ChangeKind(String code, String label) {
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
