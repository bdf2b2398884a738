package jp.kyotaku.link;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;

/** サーバーから望む答えが得られなかった: keep everything and try later. Carries no text of the server. */
final class NotServed extends IOException {

  private static final long serialVersionUID = 1L;

  private final LinkState state;

  NotServed(LinkState state, Throwable cause) {
    super(state.name(), cause);
    this.state = state;
  }

  private NotServed(LinkState state) {
    super(state.name());
    this.state = state;
  }

  /** 401 and 403 are about the credentials, everything else about the server. */
  static NotServed status(int status) {
    return new NotServed(
        status == 401 || status == 403 ? LinkState.CREDENTIALS_REFUSED : LinkState.SERVER_TROUBLE);
  }

  LinkState state() {
    return state;
  }

  /** Another file would meet the same trouble. */
  boolean concernsAll() {
    return state != LinkState.SERVER_TROUBLE;
  }

  /** Nobody opened the door, so that knocking tells when the server is back. */
  boolean notConnected() {
    return getCause() instanceof ConnectException
        || getCause() instanceof HttpConnectTimeoutException;
  }
}
