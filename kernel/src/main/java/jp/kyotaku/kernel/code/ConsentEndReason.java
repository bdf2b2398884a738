package jp.kyotaku.kernel.code;

/** 同意有効期限切れ理由 (code 031) */
public enum ConsentEndReason implements Coded {
  BY_KIND_OF_CARE("0", "診療形態ごとの期限"),
  BY_INSTITUTION("1", "医療機関等による取消し"),
  BY_PATIENT("2", "本人による取消し"),
  CHANGE_OF_USE("3", "用途の変更による取消し");

  private final String code;
  private final String label;

  ConsentEndReason(String code, String label) {
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
