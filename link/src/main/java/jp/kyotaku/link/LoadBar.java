package jp.kyotaku.link;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** 進み具合の棒: how much is sent, then what the server does */
final class LoadBar implements LoadView {

  private static final long MEGABYTE = 1 << 20;

  private final ProgressBar bar;

  LoadBar(long size) {
    this(size, System.err);
  }

  LoadBar(long size, PrintStream err) {
    this.bar =
        new ProgressBarBuilder()
            .setTaskName("読み込み")
            .setInitialMax(size)
            .setUnit("MB", MEGABYTE)
            .setStyle(ProgressBarStyle.ASCII)
            .setConsumer(new ConsoleProgressBarConsumer(err))
            .setUpdateIntervalMillis(200)
            .build();
    bar.setExtraMessage("送っています");
  }

  @Override
  public void sent(long bytes) {
    bar.stepBy(bytes);
  }

  @Override
  public void phase(String sentence) {
    bar.setExtraMessage(sentence);
    bar.refresh();
  }

  @Override
  public void close() {
    bar.close();
  }
}
