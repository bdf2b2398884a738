package jp.kyotaku.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JapanTest {

  @ParameterizedTest
  @CsvSource({
    "2024-06-03, 令和6年6月3日（2024年6月3日）",
    "2019-05-01, 令和元年5月1日（2019年5月1日）",
    "2019-04-30, 平成31年4月30日（2019年4月30日）",
    "1989-01-08, 平成元年1月8日（1989年1月8日）",
    "1989-01-07, 昭和64年1月7日（1989年1月7日）",
    "1926-12-25, 昭和元年12月25日（1926年12月25日）",
    "1926-12-24, 大正15年12月24日（1926年12月24日）",
    "1912-07-30, 大正元年7月30日（1912年7月30日）",
    "1912-07-29, 明治45年7月29日（1912年7月29日）",
  })
  void 和暦は改元の日に切り替わり西暦を添える(LocalDate date, String words) {
    assertThat(Japan.dateInWords(date)).isEqualTo(words);
  }
}
