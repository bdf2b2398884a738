package jp.kyotaku.server.insured;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 未就学 */
class PreschoolTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "6歳の誕生日の次の3月31日まで, 2018-05-01, 2025-03-31",
    "4月1日生まれは早い学年, 2018-04-01, 2024-03-31",
    "4月2日生まれは次の学年, 2018-04-02, 2025-03-31",
    "3月31日生まれは前の日に6歳になる, 2018-03-31, 2024-03-31",
    "1月1日生まれ, 2018-01-01, 2024-03-31",
    "12月31日生まれ, 2017-12-31, 2024-03-31",
    "うるう日生まれ, 2020-02-29, 2026-03-31",
  })
  void 最後の日は学年で決まる(String rule, LocalDate born, LocalDate last) {
    assertThat(Preschool.lastDay(born)).as(rule).isEqualTo(last);
    assertThat(Preschool.on(last, born)).isTrue();
    assertThat(Preschool.on(last.plusDays(1), born)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2024-06-02, false", "2024-06-03, true"})
  void 生まれる前は未就学ではない(LocalDate day, boolean expected) {
    assertThat(Preschool.on(day, LocalDate.of(2024, 6, 3))).isEqualTo(expected);
  }

  /** Counted another way: by the April in which the child enters school. */
  @Property
  void 四月二日から翌年四月一日までに生まれた子は同じ日に終わる(
      @ForAll @IntRange(min = 0, max = 20_000) int birth,
      @ForAll @IntRange(min = -400, max = 3_000) int age) {
    LocalDate born = LocalDate.of(1970, 1, 1).plusDays(birth);
    LocalDate day = born.plusDays(age);
    boolean early =
        born.getMonthValue() < 4 || (born.getMonthValue() == 4 && born.getDayOfMonth() == 1);
    int schoolYear = early ? born.getYear() - 1 : born.getYear();
    LocalDate entersSchool = LocalDate.of(schoolYear + 7, 4, 1);

    assertThat(Preschool.on(day, born)).isEqualTo(age >= 0 && day.isBefore(entersSchool));
  }
}
