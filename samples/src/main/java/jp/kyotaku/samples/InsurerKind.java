package jp.kyotaku.samples;

/** 資格を登録する者の種類 */
public enum InsurerKind {
  INSURER,
  WELFARE_OFFICE
}
