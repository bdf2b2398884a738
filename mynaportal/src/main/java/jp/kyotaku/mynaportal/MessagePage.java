package jp.kyotaku.mynaportal;

import jp.kyotaku.kernel.ErrorCode;

/**
 * 知らせの画面の中身 (W12): what happened, what to do, and the ways on
 *
 * @param code empty where the code would tell nothing
 * @param giveUp where a form leads that ends the authentication; empty for none
 */
record MessagePage(
    String title,
    String code,
    String sentence,
    String advice,
    String href,
    String label,
    String giveUp) {

  private MessagePage(
      String title, String code, String sentence, String advice, String href, String label) {
    this(title, code, sentence, advice, href, label, "");
  }

  private static final String NOTHING_REGISTERED = "同意内容は登録されていません。";
  private static final String TO_RECEPTION = "受付の画面に戻る";

  public boolean mayGiveUp() {
    return !giveUp.isEmpty();
  }

  static MessagePage locked(Screen.Locked screen) {
    var code = ErrorCode.CARD_PIN_LOCKED;
    return new MessagePage(
        "カードがロックされました",
        code.code(),
        code.sentence(),
        code.advice() + NOTHING_REGISTERED,
        screen.returnUrl().toString(),
        TO_RECEPTION);
  }

  static MessagePage noPin(Screen.NoPin screen) {
    var code = ErrorCode.CARD_FACE_MODE;
    return new MessagePage(
        "このカードは、ここでは使えません",
        code.code(),
        code.sentence(),
        code.advice() + NOTHING_REGISTERED,
        screen.returnUrl().toString(),
        TO_RECEPTION);
  }

  static MessagePage notRead(Screen.NotRead screen) {
    String authenticate = "/authenticate/" + screen.handle();
    var code = ErrorCode.CARD_UNREADABLE;
    return new MessagePage(
        "カードを読み取れませんでした",
        code.code(),
        code.sentence(),
        "カードの位置を確かめて、もう一度かざしてください。読み取りが終わるまで動かさないでください。",
        authenticate + "?card=" + screen.serial(),
        "もう一度かざす",
        authenticate + "/give-up");
  }

  static MessagePage refused(Screen.Refused screen, String receptionServer) {
    var refusal = screen.refusal();
    return new MessagePage(
        "登録できませんでした",
        refusal.code(),
        refusal.sentence(),
        refusal.advice(),
        screen.returnUrl().map(Object::toString).orElse(receptionServer + "/"),
        TO_RECEPTION);
  }

  static MessagePage nothingRegistered(Screen.NothingRegistered screen) {
    return new MessagePage(
        "受付のサーバーにつながりません",
        "",
        "同意内容は、まだ何も登録されていません。",
        "電波のよい場所で、しばらくしてから、もう一度お試しください。",
        "/authenticate/" + screen.handle(),
        "もう一度試す");
  }

  static MessagePage askReception(Screen.AskReception screen) {
    return new MessagePage(
        "返事を受け取れませんでした",
        "",
        "登録が済んでいるかどうか、この画面では分かりません。",
        "受付の画面に戻って、登録が済んでいるかを確かめてください。済んでいなければ、もう一度できます。",
        screen.returnUrl().toString(),
        TO_RECEPTION);
  }

  static MessagePage holdAgain(Screen.HoldAgain screen) {
    return new MessagePage(
        "返事を受け取れませんでした",
        "",
        "本人の確認が済んでいるかどうか、この画面では分かりません。",
        "電波のよい場所で、もう一度カードをかざしてください。済んでいれば、続きの画面に進みます。",
        "/authenticate/" + screen.handle() + "?card=" + screen.serial(),
        "もう一度かざす");
  }

  static MessagePage notFound() {
    return new MessagePage(
        "このページはありません", "", "アドレスが違っているようです。", "受付の画面から、もう一度お進みください。", "/", "見本のカードの一覧へ");
  }

  static MessagePage fault() {
    var code = ErrorCode.SYSTEM_FAULT;
    return new MessagePage(
        "処理を続けられませんでした", code.code(), code.sentence(), code.advice(), "/", "見本のカードの一覧へ");
  }
}
