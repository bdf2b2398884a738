package jp.kyotaku.bench;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import jp.kyotaku.samples.GeneratedPeople;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 測り方の選択 */
class BenchOptionsTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  @ParameterizedTest
  @ValueSource(ints = {0, 1_001})
  void 系列の数で割り切れない人数は断られる(int people) {
    var generated = new GeneratedPeople(people, 1);
    assertThatThrownBy(
            () ->
                new BenchOptions(
                    BenchMessage.SIQUC01,
                    generated,
                    List.of(1),
                    1,
                    SECOND,
                    SECOND,
                    Path.of("unused")))
        .hasMessageContaining("multiple of 10");
  }
}
