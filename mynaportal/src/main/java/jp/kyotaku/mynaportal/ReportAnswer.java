package jp.kyotaku.mynaportal;

/** 署名や結果を届けたときの返事 */
sealed interface ReportAnswer {

  record Registered() implements ReportAnswer {}

  record Noted() implements ReportAnswer {}

  record Refused(Refusal refusal) implements ReportAnswer {}

  /** No connection at all: the server has nothing. */
  record Unreachable() implements ReportAnswer {}

  /** Sent, but no clear answer came back: it may have been registered or not. */
  record Unclear() implements ReportAnswer {}
}
