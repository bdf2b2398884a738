package jp.kyotaku.checks;

/** 点検の一群: rules about one record or one matter. */
interface ReceiptCheck {

  void check(Facts facts, Findings findings);
}
