package jp.kyotaku.link;

import java.io.PrintWriter;
import java.util.Objects;

/** 読み込みの様子を見せる */
sealed interface LoadView extends AutoCloseable permits LoadBar, LoadLines {

  void sent(long bytes);

  void phase(String sentence);

  @Override
  void close();

  /** A bar for people, a line per phase for files and pipes. */
  static LoadView fitting(PrintWriter err, long size) {
    return Objects.requireNonNull(System.console()).isTerminal() ? new LoadBar(size) : new LoadLines(err);
  }
}
