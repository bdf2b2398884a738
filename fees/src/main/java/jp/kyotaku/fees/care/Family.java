package jp.kyotaku.fees.care;

/** 療養費の系列: which items stand beside each other in the fee table. */
enum Family {
  GENERAL,
  PSYCHIATRIC,
  OBSERVATION,
  /** 管理療養費 and all that follows it, the same for general and psychiatric care. */
  COMMON
}
