package jp.kyotaku.card;

/** 暗証番号の照合結果 */
public sealed interface PinOutcome {

  record Verified() implements PinOutcome {}

  record Wrong(int triesLeft) implements PinOutcome {}

  record Locked() implements PinOutcome {}

  /** 顔認証マイナンバーカード: there is no PIN to compare with. */
  record NotSet() implements PinOutcome {}
}
