package jp.kyotaku.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FeeCodeTest {

  @Test
  void コードは5で始まる9桁の数字() {
    assertThat(FeeCode.read("510000110")).contains(new FeeCode("510000110"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "51000011", "5100001100", "410000110", "51000011a", "５10000110", "51000011 "})
  void それ以外はコードではない(String text) {
    assertThat(FeeCode.read(text)).isEmpty();
    assertThatThrownBy(() -> new FeeCode(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
