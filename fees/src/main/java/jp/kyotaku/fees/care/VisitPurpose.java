package jp.kyotaku.fees.care;

/** 訪問の目的 */
public enum VisitPurpose {
  /** 計画に基づく訪問. */
  PLANNED,
  /** 緊急訪問: at the wish of patient or family, by order of the physician on call. */
  URGENT,
  /** 同一日に他のステーションが基本療養費を算定する緊急訪問: the add-on stands alone. */
  URGENT_ONLY,
  /** 専門の研修を受けた看護師の同行訪問 (ハ). */
  SPECIALIST_JOINT,
  /** 入院中の外泊 (基本療養費Ⅲ、精神科基本療養費Ⅳ). */
  TRIAL_STAY
}
