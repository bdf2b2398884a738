package jp.kyotaku.mynaportal;

import java.text.Normalizer;
import java.time.Period;
import java.util.stream.Collectors;
import jp.kyotaku.card.CardContents;
import jp.kyotaku.card.Pin;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.samples.SampleCard;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;

/**
 * 画面に出す見本のカード1枚
 *
 * @param label two cards of one person are told apart by it
 * @param pin empty in face mode
 * @param life how the certificate stands on the first day of the rehearsal
 */
record CardRow(
    String serial,
    String label,
    String kana,
    String story,
    String born,
    String insurance,
    String pin,
    int triesLeft,
    boolean faceMode,
    String life) {

  /** For a list. */
  static CardRow of(SampleCardInHand card) {
    return of(card, card.triesKept());
  }

  /** The card itself says how many tries are left. */
  static CardRow asked(SampleCardInHand card) {
    return of(card, card.triesLeft());
  }

  private static CardRow of(SampleCardInHand card, int triesLeft) {
    var person = card.person();
    return new CardRow(
        card.serial(),
        person.name().written() + (card.former() ? "（前の電子証明書）" : ""),
        Normalizer.normalize(person.name().kana(), Normalizer.Form.NFKC),
        person.story(),
        born(person),
        insurance(person),
        card.pin().map(Pin::digits).orElse(""),
        triesLeft,
        card.card().faceMode(),
        life(card.card()));
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

  private static String born(SamplePerson person) {
    int age = Period.between(person.birthDate(), SampleNation.DAY).getYears();
    return Japan.dateInWords(person.birthDate()) + " " + age + "歳";
  }

  private static String insurance(SamplePerson person) {
    String names =
        person.coverages().stream()
            .filter(coverage -> coverage.holdsOn(SampleNation.DAY))
            .map(coverage -> coverage.insurerName() + (coverage.dependant() ? "（家族）" : ""))
            .collect(Collectors.joining("、"));
    return names.isEmpty() ? "なし" : names;
  }

  private static String life(SampleCard card) {
    String days =
        card.revokedOn()
            .map(day -> Japan.dateInWords(day) + "に失効")
            .orElseGet(
                () ->
                    Japan.dateInWords(card.validTo())
                        + (card.validTo().isBefore(SampleNation.DAY) ? "に期限切れ" : "まで有効"));
    return card.registered() ? days : days + "、健康保険証として未登録";
  }

  /** Carries the PIN: not printed. */
  @Override
  public String toString() {
    return "CardRow[" + serial + "]";
  }
}
