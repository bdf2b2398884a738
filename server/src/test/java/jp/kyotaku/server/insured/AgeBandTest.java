package jp.kyotaku.server.insured;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeBandTest {

  @ParameterizedTest(name = "{0}に生まれた人は、{1}に{2}")
  @CsvSource({
    "2018-04-02, 2025-03-31, PRESCHOOL",
    "2018-04-01, 2024-04-01, ORDINARY",
    "2018-04-02, 2025-04-01, ORDINARY",
    "1980-01-01, 2024-06-03, ORDINARY",
    "1954-05-31, 2024-05-31, ORDINARY",
    "1954-05-31, 2024-06-01, ELDERLY",
    "1954-06-01, 2024-05-31, ORDINARY",
    "1954-06-01, 2024-06-01, ELDERLY",
    "1954-06-02, 2024-06-30, ORDINARY",
    "1954-06-02, 2024-07-01, ELDERLY",
    "1949-06-04, 2024-06-03, ELDERLY",
    "1949-06-03, 2024-06-03, LATTER_STAGE",
    "1934-02-11, 2024-06-03, LATTER_STAGE",
    "1948-02-29, 2018-02-28, ORDINARY",
    "1948-02-29, 2018-03-01, ELDERLY"
  })
  void 年齢の区分は_未就学と_70歳の翌月と_75歳の誕生日で変わる(LocalDate born, LocalDate day, AgeBand band) {
    assertThat(AgeBand.on(day, born, false)).isEqualTo(band);
  }

  @ParameterizedTest
  @CsvSource({"1955-06-03", "1980-01-01"})
  void 障害認定で後期高齢者医療に入っていれば_75歳前でも後期高齢者である(LocalDate born) {
    assertThat(AgeBand.on(LocalDate.of(2024, 6, 3), born, true)).isEqualTo(AgeBand.LATTER_STAGE);
  }

  @Property
  void 年を取っても区分は戻らない(@ForAll @IntRange(min = 0, max = 30_000) int born) {
    var birth = LocalDate.of(1940, 1, 1).plusDays(born);
    var last = AgeBand.PRESCHOOL;
    for (int month = 0; month < 12 * 90; month++) {
      var band = AgeBand.on(birth.plusMonths(month), birth, false);
      assertThat(band).isGreaterThanOrEqualTo(last);
      last = band;
    }
  }
}
