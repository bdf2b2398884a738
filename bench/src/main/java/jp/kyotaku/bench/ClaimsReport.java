package jp.kyotaku.bench;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** 請求ファイルの点検の測定の報告 */
final class ClaimsReport {

  private static final Duration WARM_LIMIT_PER_THOUSAND = Duration.ofMillis(100);
  private static final Duration WHOLE_LIMIT_PER_100_000 = Duration.ofSeconds(15);

  /** Below this many, the start would be measured. */
  private static final int COUNTS_FROM = 100_000;

  private static final int WARM_COUNTS_FROM = 1_000;

  private final PrintWriter out;
  private boolean good = true;

  ClaimsReport(PrintWriter out) {
    this.out = out;
    var machine = ManagementFactory.getOperatingSystemMXBean();
    out.printf(
        "%s: %d cores (load before: %.2f), Java %s%n",
        LocalDate.now(ZoneOffset.UTC),
        machine.getAvailableProcessors(),
        machine.getSystemLoadAverage(),
        Runtime.version());
  }

  void warm(int receipts, long bytes, Duration ours, Duration bare) {
    out.println();
    row("warm: receipts / KB", "%,d / %,d".formatted(receipts, bytes >> 10));
    row("read and fully checked, ms", millis(ours));
    row("bare line splitting, ms", millis(bare));
    row("ratio", "%.1f times".formatted(ratio(ours, bare)));
    hold(
        receipts >= WARM_COUNTS_FROM,
        ours,
        WARM_LIMIT_PER_THOUSAND.multipliedBy(receipts).dividedBy(WARM_COUNTS_FROM));
  }

  void whole(int receipts, long bytes, Duration ours, Duration bare) {
    out.println();
    row("with the start: receipts / MB", "%,d / %,d".formatted(receipts, bytes >> 20));
    row("kyotaku claim check, s", seconds(ours));
    row("receipts/s", "%,.0f".formatted(receipts * 1e9 / ours.toNanos()));
    row("bare line splitting, s", seconds(bare));
    row("ratio", "%.1f times".formatted(ratio(ours, bare)));
    hold(
        receipts >= COUNTS_FROM,
        ours,
        WHOLE_LIMIT_PER_100_000.multipliedBy(receipts).dividedBy(COUNTS_FROM));
  }

  /** Whether everything is within its limit. */
  boolean verdict() {
    return good;
  }

  private void hold(boolean counts, Duration ours, Duration limit) {
    if (counts && ours.compareTo(limit) > 0) {
      out.println("TOO SLOW: more than " + millis(limit) + " ms");
      good = false;
    }
  }

  private void row(String title, String value) {
    out.printf("%-34s%28s%n", title, value);
  }

  private static double ratio(Duration ours, Duration bare) {
    return (double) ours.toNanos() / bare.toNanos();
  }

  private static String millis(Duration duration) {
    return "%.2f".formatted(duration.toNanos() / 1e6);
  }

  private static String seconds(Duration duration) {
    return "%.2f".formatted(duration.toNanos() / 1e9);
  }
}
