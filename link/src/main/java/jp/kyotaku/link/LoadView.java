package jp.kyotaku.link;

import java.io.PrintWriter;

/** 読み込みの様子を見せる */
sealed interface LoadView extends AutoCloseable permits LoadBar, LoadLines {

  void sent(long bytes);

  void phase(String sentence);

  @Override
  void close();

  /** A bar for people, a line per phase for files and pipes. */
  @SuppressWarnings("SystemConsoleNull") // it is null again since JDK 25 where there is no terminal
  static LoadView fitting(PrintWriter err, long size) {
    var console = System.console();
    return console != null && console.isTerminal() ? new LoadBar(size) : new LoadLines(err);
  }
}
