package jp.kyotaku.bench;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** 測定の報告 */
final class CheckReport {

  /** The system itself takes a few percent for disk and network. */
  private static final double QUIET = 0.15;

  private final PrintWriter out;
  private final List<Comparison> comparisons;

  CheckReport(PrintWriter out, List<Comparison> comparisons) {
    this.out = out;
    this.comparisons = comparisons;
  }

  void print() {
    out.println();
    row("clients", comparison -> "%d".formatted(comparison.clients()));
    row("ours, checks/s (median)", comparison -> "%,.0f".formatted(comparison.oursPerSecond()));
    row("pgbench, same/s (median)", comparison -> "%,.0f".formatted(comparison.pgbenchPerSecond()));
    row("ratio", comparison -> "%.0f %%".formatted(comparison.ratio() * 100));
    row("ours, p50 / p99 ms", comparison -> percentiles(comparison.ourLatencies()));
    row("pgbench, p50 / p99 ms", comparison -> percentiles(comparison.pgbenchLatencies()));
    row("statements per check", comparison -> statements(comparison.statements()));
    row("  of them SELECT + INSERT + other", comparison -> parts(comparison.statements()));
    row("plans made per SELECT", comparison -> "%.3f".formatted(comparison.statements().plans()));
    row("CPU µs: server + database + load", CheckReport::cpu);
    row(
        "busy with others",
        comparison -> "%.0f %%".formatted(comparison.cpu().shareOfOthers() * 100));
    if (comparisons.stream().anyMatch(comparison -> comparison.cpu().shareOfOthers() > QUIET)) {
      out.println(
          "NOT QUIET: other programs took part of the machine; these figures do not count.");
    }
  }

  /** Whether everything is within its limit; prints what is not. */
  boolean printVerdict() {
    boolean good = true;
    for (var comparison : comparisons) {
      if (!comparison.fastEnough()) {
        out.printf(
            "TOO SLOW: below %.0f %% of pgbench at %d clients%n",
            Comparison.LEAST_RATIO * 100, comparison.clients());
        good = false;
      }
      if (!comparison.soonEnough()) {
        out.printf(
            "TOO LATE: p99 not under %d ms at %d clients%n",
            Comparison.P99_LIMIT.toMillis(), comparison.clients());
        good = false;
      }
    }
    return good;
  }

  private void row(String title, Function<Comparison, String> value) {
    out.printf("%-34s", title);
    comparisons.forEach(comparison -> out.printf("%22s", value.apply(comparison)));
    out.println();
  }

  private static String percentiles(Latencies latencies) {
    return "%.1f / %.1f"
        .formatted(millis(latencies.percentile(50)), millis(latencies.percentile(99)));
  }

  private static double millis(Duration duration) {
    return duration.toNanos() / 1e6;
  }

  private static String statements(StatementCounts counts) {
    return "%.2f".formatted(counts.total());
  }

  private static String parts(StatementCounts counts) {
    return "%.2f + %.3f + %.3f".formatted(counts.selects(), counts.inserts(), counts.others());
  }

  private static String cpu(Comparison comparison) {
    var cpu = comparison.cpu();
    long checks = comparison.ourChecks();
    return "%.0f + %.0f + %.0f"
        .formatted(
            micros(cpu.server(), checks),
            micros(cpu.database(), checks),
            micros(cpu.load(), checks));
  }

  private static double micros(Duration duration, long checks) {
    return duration.toNanos() / 1e3 / checks;
  }
}
