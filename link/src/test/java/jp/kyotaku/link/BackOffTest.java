package jp.kyotaku.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackOffTest {

  private static final Duration FIRST = Duration.ofMillis(200);
  private static final Duration MOST = Duration.ofSeconds(10);

  @Test
  void 倍々に延びて上限で止まり_成功で元に戻る() {
    var backOff = new BackOff(FIRST, MOST, () -> 1);
    assertThat(Stream.generate(backOff::failed).limit(8).map(Duration::toMillis))
        .containsExactly(200L, 400L, 800L, 1_600L, 3_200L, 6_400L, 10_000L, 10_000L);
    backOff.succeeded();
    assertThat(backOff.failed()).isEqualTo(FIRST);
  }

  @Test
  void 偶然の分だけ短くなり_半分より短くはならない() {
    var shortest = new BackOff(FIRST, MOST, () -> 0);
    assertThat(Stream.generate(shortest::failed).limit(3).map(Duration::toMillis))
        .containsExactly(100L, 200L, 400L);
    var usual = BackOff.between(Duration.ofSeconds(1), Duration.ofSeconds(1));
    var pauses = IntStream.range(0, 200).mapToObj(_ -> usual.failed().toMillis()).toList();
    assertThat(pauses).allMatch(pause -> pause >= 500 && pause <= 1_000);
    assertThat(pauses.stream().distinct().count()).isGreaterThan(50);
  }
}
