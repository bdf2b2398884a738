package jp.kyotaku.server.insured.load;

/** この行から先は読めない: quotes that do not match leave nothing to go by. */
final class UnreadableFrom extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final long line;

  UnreadableFrom(long line, Throwable cause) {
    super(cause);
    this.line = line;
  }

  long line() {
    return line;
  }
}
