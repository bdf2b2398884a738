package jp.kyotaku.checks;

/** 傷病名・修飾語マスター at hand: what they do not hold is not known, which is not the same as wrong. */
public interface DiseaseCodes {

  /**
   * 傷病名コード
   *
   * @param code seven digits
   */
  boolean disease(String code);

  /**
   * 修飾語コード
   *
   * @param code four digits
   */
  boolean modifier(String code);
}
