package jp.kyotaku.bench;

import java.io.PrintWriter;
import java.time.Duration;

/** 読み込みの測定の報告 */
final class LoadReport {

  /** About a minute, on two cores with client, server and database on them. */
  private static final Duration MILLION_LIMIT = Duration.ofSeconds(90);

  /** Whatever the file's size. */
  private static final double OLD_MEGABYTES_LIMIT = 160;

  private static final double QUIET = 0.15;

  private final PrintWriter out;
  private final int rows;
  private final long bytes;

  LoadReport(PrintWriter out, int rows, long bytes) {
    this.out = out;
    this.rows = rows;
    this.bytes = bytes;
  }

  void print(Duration limit, LoadTimes ours, CpuTimes cpu) {
    out.println();
    row("rows / MB", "%,d / %,d".formatted(rows, bytes >> 20));
    row("ours, s", seconds(ours.whole()));
    row("  send and check cells", seconds(ours.reading()));
    row("  compare", seconds(ours.comparing()));
    row("  write and commit", seconds(ours.writing()));
    row("ours, rows/s", "%,.0f".formatted(rows / inSeconds(ours.whole())));
    row("COPY, s", seconds(limit));
    row("ratio", "%.1f times COPY".formatted(inSeconds(ours.whole()) / inSeconds(limit)));
    row(
        "CPU s: server + database + client",
        "%s + %s + %s"
            .formatted(seconds(cpu.server()), seconds(cpu.database()), seconds(cpu.load())));
    row("busy with others", "%.0f %%".formatted(cpu.shareOfOthers() * 100));
    if (cpu.shareOfOthers() > QUIET) {
      out.println(
          "NOT QUIET: other programs took part of the machine; these figures do not count.");
    }
  }

  /** A file that comes afterwards, to a table that is full. */
  void further(String what, long size, LoadTimes times) {
    row(
        "%s, s (%,d MB)".formatted(what, size >> 20),
        "%s = %s + %s + %s"
            .formatted(
                seconds(times.whole()),
                seconds(times.reading()),
                seconds(times.comparing()),
                seconds(times.writing())));
  }

  /** Whether everything is within its limit. */
  boolean verdict(LoadTimes ours, MemoryWatch memory) {
    row("server's heap at most, MB", "%,.0f".formatted(memory.peakMegabytes()));
    row("  of it old, MB", "%,.0f".formatted(memory.peakOldMegabytes()));
    return withinLimits(ours, memory);
  }

  private boolean withinLimits(LoadTimes ours, MemoryWatch memory) {
    boolean fast = inSeconds(ours.whole()) * 1_000_000 / rows <= inSeconds(MILLION_LIMIT);
    boolean flat = memory.peakOldMegabytes() <= OLD_MEGABYTES_LIMIT;
    if (!fast && rows >= 100_000) {
      out.println("TOO SLOW: a million rows would take more than " + seconds(MILLION_LIMIT) + " s");
    }
    if (!flat) {
      out.printf("NOT FLAT: more than %.0f MB outlived the young%n", OLD_MEGABYTES_LIMIT);
    }
    return (fast || rows < 100_000) && flat;
  }

  private void row(String title, String value) {
    out.printf("%-34s%22s%n", title, value);
  }

  private static String seconds(Duration duration) {
    return "%.1f".formatted(inSeconds(duration));
  }

  private static double inSeconds(Duration duration) {
    return duration.toMillis() / 1e3;
  }
}
