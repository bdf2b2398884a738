package jp.kyotaku.fees.share;

import jp.kyotaku.kernel.code.LimitCategory;

/** 限度額の適用: whether the limit of the patient's class is granted at the window. */
public sealed interface LimitStanding {

  /**
   * 適用区分が確認できた: by certificate, by online verification, or because it follows from the age and the
   * ratio.
   *
   * @param frequent 多数回該当: the fourth month within twelve, or later
   */
  record Shown(LimitCategory category, boolean frequent) implements LimitStanding {}

  /** 確認できない: under 70, the patient pays the ratio and asks the insurer afterwards. */
  record NotShown() implements LimitStanding {}
}
