package jp.kyotaku.link.claim;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** 読みながら進み具合の棒を見せる: only to people at a terminal, and only where it takes long */
final class WatchedInput extends FilterInputStream {

  private static final long MEGABYTE = 1 << 20;
  private static final long WORTH_A_BAR = 8 * MEGABYTE;

  private final ProgressBar bar;

  private WatchedInput(InputStream in, ProgressBar bar) {
    super(in);
    this.bar = bar;
  }

  static InputStream open(ClaimInput input, String task) throws IOException {
    var in = input.open();
    return input.size() >= WORTH_A_BAR && somebodyLooks()
        ? new WatchedInput(in, bar(task, input.size()))
        : in;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    bar.stepBy(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int number = super.read(bytes, from, length);
    bar.stepBy(Math.max(number, 0));
    return number;
  }

  @Override
  public void close() throws IOException {
    bar.close();
    super.close();
  }

  @SuppressWarnings("SystemConsoleNull") // it is null again since JDK 25 where there is no terminal
  private static boolean somebodyLooks() {
    var console = System.console();
    return console != null && console.isTerminal();
  }

  private static ProgressBar bar(String task, long size) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(size)
        .setUnit("MB", MEGABYTE)
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(new ConsoleProgressBarConsumer(System.err))
        .setUpdateIntervalMillis(200)
        .build();
  }
}
