package jp.kyotaku.mynaportal;

import jp.kyotaku.card.CardContents;
import jp.kyotaku.card.Pin;

/**
 * 画面に出す見本のカードの1行
 *
 * @param pin empty in face mode
 */
record CardRow(
    String serial,
    String name,
    String kana,
    String story,
    String pin,
    int triesLeft,
    boolean faceMode,
    boolean former) {

  static CardRow of(SampleCardInHand card) {
    var person = card.person();
    return new CardRow(
        card.serial(),
        person.name().written(),
        person.name().kana(),
        person.story(),
        card.pin().map(Pin::digits).orElse(""),
        card.triesKept(),
        card.card().faceMode(),
        card.former());
  }

  public boolean locked() {
    return !faceMode && triesLeft == 0;
  }

  /** Some tries are spent, or all. */
  public boolean worn() {
    return !faceMode && triesLeft < CardContents.AUTHENTICATION_TRIES;
  }

  public String state() {
    if (faceMode) {
      return "暗証番号なし";
    }
    return locked() ? "ロックされています" : "残り" + triesLeft + "回";
  }

  /** Two cards of one person are told apart by this. */
  public String label() {
    return former ? name + "（前の電子証明書）" : name;
  }

  /** Carries the PIN: not printed. */
  @Override
  public String toString() {
    return "CardRow[" + serial + "]";
  }
}
