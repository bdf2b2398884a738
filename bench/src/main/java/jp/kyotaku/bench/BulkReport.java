package jp.kyotaku.bench;

import java.io.PrintWriter;
import java.time.Duration;

/** 一括照会の測定の報告 */
final class BulkReport {

  private static final double LINES_PER_SECOND_LIMIT = 20_000;

  /** Below this many, starting and polling would be measured. */
  private static final int COUNTS_FROM = 50_000;

  /** Whatever the file's size. */
  private static final double OLD_MEGABYTES_LIMIT = 160;

  private static final double QUIET = 0.15;

  private final PrintWriter out;
  private final int lines;
  private final long bytes;

  BulkReport(PrintWriter out, int lines, long bytes) {
    this.out = out;
    this.lines = lines;
    this.bytes = bytes;
  }

  void print(BulkClient.Times ours, Duration parsing, Duration join, CpuTimes cpu) {
    out.println();
    row("lines / MB", "%,d / %,d".formatted(lines, bytes >> 20));
    row("ours, s", seconds(ours.whole()));
    row("  until the reception number", seconds(ours.upload()));
    row("  until it was done", seconds(ours.untilDone()));
    row("ours, lines/s", "%,.0f".formatted(linesPerSecond(ours.whole())));
    row("bare parsing, s", seconds(parsing));
    row("one SQL join, s", seconds(join));
    row("ratio", "%.1f times parsing and join".formatted(ratio(ours.whole(), parsing.plus(join))));
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

  /** Whether everything is within its limit. */
  boolean verdict(BulkClient.Times ours, MemoryWatch memory) {
    row("server's heap at most, MB", "%,.0f".formatted(memory.peakMegabytes()));
    row("  of it old, MB", "%,.0f".formatted(memory.peakOldMegabytes()));
    boolean fast = lines < COUNTS_FROM || linesPerSecond(ours.whole()) >= LINES_PER_SECOND_LIMIT;
    boolean flat = memory.peakOldMegabytes() <= OLD_MEGABYTES_LIMIT;
    if (!fast) {
      out.printf("TOO SLOW: less than %,.0f lines/s%n", LINES_PER_SECOND_LIMIT);
    }
    if (!flat) {
      out.printf("NOT FLAT: more than %.0f MB outlived the young%n", OLD_MEGABYTES_LIMIT);
    }
    return fast && flat;
  }

  private double linesPerSecond(Duration duration) {
    return lines * 1e9 / duration.toNanos();
  }

  private static double ratio(Duration ours, Duration limit) {
    return (double) ours.toNanos() / limit.toNanos();
  }

  private void row(String title, String value) {
    out.printf("%-34s%28s%n", title, value);
  }

  private static String seconds(Duration duration) {
    return "%.2f".formatted(duration.toNanos() / 1e9);
  }
}
