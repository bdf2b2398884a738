package jp.kyotaku.fees.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import jp.kyotaku.fees.FeeAmount;
import jp.kyotaku.fees.FeeItem;
import jp.kyotaku.fees.FeeSchedules;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 令和6年度の208項目のそれぞれを、名称どおりの場面が算定する */
class NamedExamplesTest {

  private static final LocalDate DAY = Scene.SUNDAY;
  private static final CalculateCare CALCULATE = new CalculateCare(FeeSchedules.builtIn());

  static Stream<Named<FeeItem>> items() {
    return FeeSchedules.builtIn().on(DAY).orElseThrow().items().stream()
        .map(item -> Named.of(item.code() + " " + item.name(), item));
  }

  @Test
  void 項目は208ある() {
    assertThat(items()).hasSize(208);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("items")
  void 名称どおりの場面からその項目が算定される(FeeItem item) {
    var result = CALCULATE.of(NamedExamples.of(item));

    assertThat(result.remarks()).isEmpty();
    assertThat(result.lines())
        .filteredOn(line -> line.code().equals(item.code()))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.amount()).isEqualTo(yen(item)));
  }

  private static int yen(FeeItem item) {
    return switch (item.amount()) {
      case FeeAmount.Yen(int yen) -> yen;
      case FeeAmount.Points(int points) -> points * 10;
      case FeeAmount.Percent _ -> 0;
      case FeeAmount.Unknown _ -> throw new AssertionError(item.code());
    };
  }
}
