package jp.kyotaku.bench;

import java.time.Duration;
import java.util.List;

/** 比べた結果: all rounds with one number of clients. */
record Comparison(
    int clients, List<Round> ours, List<Round> pgbench, CpuTimes cpu, StatementCounts statements) {

  static final double LEAST_RATIO = 0.8;
  static final int CLIENTS_OF_LIMIT = 64;
  static final Duration P99_LIMIT = Duration.ofMillis(20);

  Comparison {
    ours = List.copyOf(ours);
    pgbench = List.copyOf(pgbench);
  }

  double oursPerSecond() {
    return median(ours);
  }

  double pgbenchPerSecond() {
    return median(pgbench);
  }

  double ratio() {
    return oursPerSecond() / pgbenchPerSecond();
  }

  Latencies ourLatencies() {
    return together(ours);
  }

  Latencies pgbenchLatencies() {
    return together(pgbench);
  }

  long ourChecks() {
    return ours.stream().mapToLong(Round::checks).sum();
  }

  boolean fastEnough() {
    return ratio() >= LEAST_RATIO;
  }

  boolean soonEnough() {
    return clients != CLIENTS_OF_LIMIT || ourLatencies().percentile(99).compareTo(P99_LIMIT) < 0;
  }

  private static Latencies together(List<Round> rounds) {
    var all = new Latencies();
    rounds.forEach(round -> all.addAll(round.latencies()));
    return all;
  }

  private static double median(List<Round> rounds) {
    var sorted = rounds.stream().mapToDouble(Round::perSecond).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
