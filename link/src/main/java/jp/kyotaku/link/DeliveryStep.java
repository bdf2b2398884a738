package jp.kyotaku.link;

/** 回答一つについて次にすること */
enum DeliveryStep {
  FETCH,
  RENAME,
  ACKNOWLEDGE
}
