package jp.kyotaku.mynaportal;

import java.util.UUID;

/**
 * 暗証番号とカードの画面の中身 (W07, W08)
 *
 * @param page this page and no other: pressed twice it goes on at the same place
 */
record PinPage(
    String handle,
    String institution,
    SigningFor signing,
    CardRow card,
    String notice,
    boolean bySight,
    String page) {

  static PinPage of(Screen.EnterPin screen, CardRow card) {
    var challenge = screen.challenge();
    return new PinPage(
        challenge.handle(),
        challenge.institutionName(),
        SigningFor.of(challenge.content().subject()),
        card,
        notice(screen.notice(), card),
        challenge.bySight(),
        UUID.randomUUID().toString());
  }

  /** After a wrong PIN the tries left are told, as the card counts them now. */
  private static String notice(Notice notice, CardRow card) {
    return notice == Notice.WRONG_PIN ? notice.sentence() + left(card) : notice.sentence();
  }

  private static String left(CardRow card) {
    return card.locked() ? "カードはロックされています。" : "あと" + card.triesLeft() + "回まちがえると、カードがロックされます。";
  }
}
