package jp.kyotaku.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackOffTest {

  @Test
  void 倍々に延びて十秒で止まり_成功で元に戻る() {
    var backOff = new BackOff();
    assertThat(Stream.generate(backOff::failed).limit(8).map(Duration::toMillis))
        .containsExactly(200L, 400L, 800L, 1_600L, 3_200L, 6_400L, 10_000L, 10_000L);
    backOff.succeeded();
    assertThat(backOff.failed()).isEqualTo(BackOff.FIRST);
  }
}
