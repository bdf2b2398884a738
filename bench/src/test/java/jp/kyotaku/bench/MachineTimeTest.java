package jp.kyotaku.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** 機械全体の計算時間 */
class MachineTimeTest {

  @Test
  void 待っている時間は使った時間に入らない() {
    assertThat(MachineTime.read("cpu  100 1 30 800 60 2 3 4 50 0"))
        .isEqualTo(new MachineTime(140, 1_000));
  }

  @Test
  void 測るもの以外が使った割合がわかる() {
    var second = Duration.ofSeconds(1);
    var used = new CpuTimes(second, second, second, new MachineTime(500, 1_000));
    assertThat(used.shareOfOthers()).isEqualTo(0.2);
  }

  @Test
  void 実際の機械でも時間は進む() {
    assertThat(MachineTime.now().all()).isPositive();
  }
}
