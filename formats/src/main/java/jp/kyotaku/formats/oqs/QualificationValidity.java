package jp.kyotaku.formats.oqs;

/** 資格有効性 (code 006, R-129) */
public enum QualificationValidity implements Coded {
  /** 有効 */
  VALID("1"),
  /** 無効 */
  INVALID("2"),
  /** 無効（新しい資格あり） */
  INVALID_NEWER_EXISTS("3"),
  /** 該当資格なし */
  NONE("4"),
  /** 複数該当 */
  SEVERAL("5"),
  /** 有効（未登録）: 医療扶助のみ */
  VALID_UNREGISTERED("6");

  private final String code;

  QualificationValidity(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
