package jp.kyotaku.fees.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kyotaku.fees.FeeCode;
import jp.kyotaku.fees.FeeItem;
import jp.kyotaku.fees.FeeSchedule;
import jp.kyotaku.fees.FeeSchedules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 項目の選び方の表 */
class ChoiceTableTest {

  @ParameterizedTest
  @ValueSource(strings = {"2024-06-01", "2026-06-01", "2027-06-01"})
  void マスターのどの項目にも選び方がある(LocalDate day) {
    assertThat(choices(day)).containsAll(codes(day));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-06-01", "2027-06-01"})
  void 選び方の表にマスターにない項目はない(LocalDate day) {
    assertThat(codes(day)).containsAll(choices(day));
  }

  @Test
  void 基本療養費の職種はマスターの職種と同じ() {
    var schedule = schedule(LocalDate.of(2024, 6, 1));

    assertThat(ChoiceTable.on(schedule.from()).all())
        .filteredOn(choice -> choice.role().compareTo(Role.TRIAL) <= 0)
        .hasSizeGreaterThan(80)
        .allSatisfy(
            choice ->
                assertThat(choice.jobs())
                    .containsExactlyInAnyOrderElementsOf(
                        schedule
                            .find(choice.code())
                            .flatMap(item -> item.rules().value())
                            .orElseThrow()
                            .jobs()));
  }

  @ParameterizedTest
  @CsvSource({
    "'',7,true", "2,2,true", "2,3,false", "1-3,3,true", "1-3,4,false",
    "4-,4,true", "4-,99,true", "4-,3,false", "-29,29,true", "-29,30,false"
  })
  void 範囲は両端を含む(String range, int number, boolean inside) {
    assertThat(Range.read(range).contains(number)).isEqualTo(inside);
  }

  private static FeeSchedule schedule(LocalDate day) {
    return FeeSchedules.builtIn().on(day).orElseThrow();
  }

  private static Set<FeeCode> codes(LocalDate day) {
    return schedule(day).items().stream().map(FeeItem::code).collect(Collectors.toSet());
  }

  private static Set<FeeCode> choices(LocalDate day) {
    return ChoiceTable.on(day).all().map(Choice::code).collect(Collectors.toSet());
  }
}
