package jp.kyotaku.link;

import java.io.PrintWriter;

/** 一段階に一行 */
final class LoadLines implements LoadView {

  private final PrintWriter err;

  LoadLines(PrintWriter err) {
    this.err = err;
    phase("送っています");
  }

  @Override
  public void sent(long bytes) {}

  @Override
  public void phase(String sentence) {
    err.println(sentence);
    err.flush();
  }

  @Override
  public void close() {}
}
