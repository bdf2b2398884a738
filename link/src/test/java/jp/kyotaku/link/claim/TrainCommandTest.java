package jp.kyotaku.link.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrainCommandTest {

  @Test
  void 練習はどのコマンドも使い方を誤らずに終わり_説明には出ない() {
    var command = new ClaimFixture();
    assertThat(command.claim("train")).isEqualTo(ClaimExit.CLEAN);
    command.claim("--help");
    assertThat(command.out()).contains("check", "sample").doesNotContain("train");
  }
}
