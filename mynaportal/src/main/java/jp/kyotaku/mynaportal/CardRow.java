package jp.kyotaku.mynaportal;

/** 画面に出す見本のカードの1行 */
record CardRow(String serial, String name, String kana, String story, String pin, int triesLeft) {

  static CardRow of(SampleCardInHand card) {
    var person = card.person();
    return new CardRow(
        card.serial(),
        person.name().written(),
        person.name().kana(),
        person.story(),
        card.pin().digits(),
        card.triesLeft());
  }

  public boolean locked() {
    return triesLeft == 0;
  }

  public String state() {
    return locked() ? "ロックされています" : "残り" + triesLeft + "回";
  }

  /** Carries the PIN: not printed. */
  @Override
  public String toString() {
    return "CardRow[" + serial + "]";
  }
}
