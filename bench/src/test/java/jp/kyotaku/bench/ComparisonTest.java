package jp.kyotaku.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 比べた結果の判定 */
class ComparisonTest {

  @Test
  void 比は回ごとの値の中央値どうしで決まる() {
    var comparison = comparison(64, rounds(10, 800, 900, 5_000), rounds(10, 1_000, 1_000, 1));
    assertThat(comparison.ratio()).isEqualTo(0.9);
  }

  @Test
  void 百回のうち99回目の応答時間がp99である() {
    var latencies = new Latencies();
    for (int i = 1; i <= 100; i++) {
      latencies.add(Duration.ofMillis(i).toNanos() - 1);
    }
    assertThat(latencies.percentile(99)).isEqualTo(Duration.ofMillis(99));
    assertThat(latencies.percentile(50)).isEqualTo(Duration.ofMillis(50));
  }

  @Test
  void 八割に満たなければ遅すぎる() {
    assertThat(good(comparison(16, rounds(1, 800), rounds(1, 1_000)))).isTrue();
    assertThat(good(comparison(16, rounds(1, 799), rounds(1, 1_000)))).isFalse();
  }

  @Test
  void p99の限りは64客のときだけに当てはまる() {
    assertThat(good(comparison(64, rounds(19, 1_000), rounds(1, 1_000)))).isTrue();
    assertThat(good(comparison(64, rounds(20, 1_000), rounds(1, 1_000)))).isFalse();
    assertThat(good(comparison(16, rounds(20, 1_000), rounds(1, 1_000)))).isTrue();
  }

  private static boolean good(Comparison comparison) {
    return new CheckReport(new PrintWriter(new StringWriter()), List.of(comparison)).printVerdict();
  }

  private static Comparison comparison(int clients, List<Round> ours, List<Round> pgbench) {
    return new Comparison(clients, ours, pgbench, CpuTimes.NONE, new StatementCounts(1, 0.1, 0, 0));
  }

  private static List<Round> rounds(int millis, double... rates) {
    var latencies = new Latencies();
    latencies.add(Duration.ofMillis(millis).toNanos());
    return Arrays.stream(rates).mapToObj(rate -> new Round(1, rate, latencies, 0)).toList();
  }
}
