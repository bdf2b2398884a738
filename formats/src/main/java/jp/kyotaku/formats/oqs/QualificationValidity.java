package jp.kyotaku.formats.oqs;

import jp.kyotaku.kernel.code.Coded;

/** 資格有効性 (code 006, R-129) */
public enum QualificationValidity implements Coded {
  VALID("1", "有効"),
  INVALID("2", "無効"),
  INVALID_NEWER_EXISTS("3", "無効（新しい資格あり）"),
  NONE("4", "該当資格なし"),
  SEVERAL("5", "複数該当"),
  /** 有効（未登録）: 医療扶助のみ */
  VALID_UNREGISTERED("6", "有効（未登録）");

  private final String code;
  private final String label;

  QualificationValidity(String code, String label) {
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
