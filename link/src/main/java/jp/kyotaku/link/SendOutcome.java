package jp.kyotaku.link;

/** 送った要求ファイルの行方 */
sealed interface SendOutcome {

  /** Durable on the server: our copy may go. */
  record Accepted() implements SendOutcome {}

  /** Unreadable for good. */
  record Unreadable(AsideReason reason) implements SendOutcome {}
}
