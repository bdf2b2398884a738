package jp.kyotaku.mynaportal;

import java.util.Arrays;
import java.util.List;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.ConsentItem;

/** 暗証番号の画面の中身 (W07, W08) */
record PinPage(
    String handle,
    String institution,
    String category,
    List<ChoiceRow> choices,
    List<CardRow> cards,
    String chosenSerial,
    String notice) {

  /** 同意の項目の1行 */
  record ChoiceRow(String label, boolean granted) {
    public String answer() {
      return granted ? "同意する" : "同意しない";
    }
  }

  static PinPage of(Screen.EnterPin screen, List<CardRow> cards) {
    var challenge = screen.challenge();
    return new PinPage(
        challenge.handle(),
        challenge.institutionName(),
        challenge.content().category().label(),
        rows(challenge.content().choices()),
        cards,
        screen.chosenSerial(),
        notice(screen, cards));
  }

  private static List<ChoiceRow> rows(ConsentChoices choices) {
    return Arrays.stream(ConsentItem.values())
        .map(item -> new ChoiceRow(item.label(), choices.grants(item)))
        .toList();
  }

  /** After a wrong PIN the tries left are told, as the card counts them now. */
  private static String notice(Screen.EnterPin screen, List<CardRow> cards) {
    String sentence = screen.notice().sentence();
    if (screen.notice() != Notice.WRONG_PIN) {
      return sentence;
    }
    return cards.stream()
        .filter(card -> card.serial().equals(screen.chosenSerial()))
        .findFirst()
        .map(card -> sentence + left(card))
        .orElse(sentence);
  }

  private static String left(CardRow card) {
    return card.locked() ? "カードはロックされています。" : "あと" + card.triesLeft() + "回まちがえると、カードがロックされます。";
  }
}
