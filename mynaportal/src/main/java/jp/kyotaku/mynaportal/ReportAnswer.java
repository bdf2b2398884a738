package jp.kyotaku.mynaportal;

import java.net.URI;
import java.util.Optional;

/** 署名や結果を届けたときの返事 */
sealed interface ReportAnswer {

  record Registered() implements ReportAnswer {}

  /**
   * 受け取った
   *
   * @param returnUrl where this browser alone goes on; absent where the challenge said it already
   */
  record Noted(Optional<URI> returnUrl) implements ReportAnswer {

    Noted() {
      this(Optional.empty());
    }
  }

  record Refused(Refusal refusal) implements ReportAnswer {}

  /** No connection at all: the server has nothing. */
  record Unreachable() implements ReportAnswer {}

  /** Sent, but no clear answer came back: it may have been registered or not. */
  record Unclear() implements ReportAnswer {}
}
