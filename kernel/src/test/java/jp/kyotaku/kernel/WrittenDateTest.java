package jp.kyotaku.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

  @ParameterizedTest
  @CsvSource({
    "S20.4.1, 1945-04-01",
    "s20.4.1, 1945-04-01",
    "Ｓ２０．４．１, 1945-04-01",
    "昭和20年4月1日, 1945-04-01",
    "昭20/4/1, 1945-04-01",
    "昭和 20年 4月 1日, 1945-04-01",
    "S200401, 1945-04-01",
    "㍼20年4月1日, 1945-04-01",
    "令和元年5月1日, 2019-05-01",
    "R1.5.1, 2019-05-01",
    "H31.4.30, 2019-04-30",
    "平成31年5月1日, 2019-05-01",
    "T15.12.24, 1926-12-24",
    "昭和元年12月25日, 1926-12-25",
    "M45.7.29, 1912-07-29",
    "1945-04-01, 1945-04-01",
    "1945/4/1, 1945-04-01",
    "1945年4月1日, 1945-04-01",
    "19450401, 1945-04-01",
    "R6.2.29, 2024-02-29"
  })
  void 和暦も西暦も読む(String written, LocalDate day) {
    assertThat(WrittenDate.read(written)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "20.4.1",
        "S20",
        "S0.4.1",
        "令和元年4月30日",
        "S1.12.24",
        "昭和65年1月1日",
        "平成32年1月1日",
        "R5.2.29",
        "2023-02-29",
        "S20.13.1",
        "20240230",
        "0900-01-01",
        "A20.4.1",
        "S20.4.1\u0000",
        "和20.4.1",
        "S20.4.1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
      })
  void 暦にない日付は読まない(String written) {
    assertThat(WrittenDate.read(written)).isEmpty();
  }

  @Property
  void 画面の和暦はそのまま読める(@ForAll @IntRange(min = -35_000, max = 47_000) int dayOfEpoch) {
    var day = LocalDate.ofEpochDay(dayOfEpoch);
    assertThat(WrittenDate.read(Japan.eraDate(day))).contains(day);
    assertThat(WrittenDate.read(day.toString())).contains(day);
  }
}
