package jp.kyotaku.server.rehearsal;

/** 本番で起動しない理由 (design 6) */
enum ReasonToRefuse {
  SAMPLE_AUTHORITY("見本の認証局を信頼する設定のままです。kyotaku.trusted-authority を本番の認証局に変えてください。"),
  SAMPLE_PASSWORDS("見本のパスワードで端末に入れる利用者がいます。見本のデータが入っていないデータベースを使ってください。"),
  REHEARSAL_CLOCK("稽古で進めた業務時計が残っています。見本のデータが入っていないデータベースを使ってください。"),
  PLAIN_HTTP(
      "暗号化しないHTTPを、このコンピューターの外に開こうとしています。server.ssl を設定するか、server.address を 127.0.0.1 にしてください。");

  private final String sentence;

  ReasonToRefuse(String sentence) {
    this.sentence = sentence;
  }

  String sentence() {
    return sentence;
  }
}
