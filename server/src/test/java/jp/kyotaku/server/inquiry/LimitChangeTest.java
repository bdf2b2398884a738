package jp.kyotaku.server.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.server.insured.Certificate;
import jp.kyotaku.server.insured.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 限度額変更有無 (code 014) */
class LimitChangeTest {

  private long nextId = 1;

  /** Written as: 証区分 適用区分 交付日 開始日 終了日 長期入院該当日; - where there is none. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "証がないまま, '', '', 0",
    "同じことを言う別の版, 01 A03 2024-03-20 2024-04-01 2025-03-31 -, 01 A03 2024-03-20 2024-04-01 2025-03-31"
        + " -, 0",
    "新しく出た, '', 01 A03 2024-03-20 2024-04-01 2025-03-31 -, 1",
    "なくなった, 01 A03 2024-03-20 2024-04-01 2025-03-31 -, '', 1",
    "証区分, 01 B05 - 2024-04-01 - -, 02 B05 - 2024-04-01 - -, 1",
    "適用区分, 01 A03 - 2024-04-01 - -, 01 A04 - 2024-04-01 - -, 1",
    "交付日, 01 A03 2024-03-20 2024-04-01 - -, 01 A03 2024-03-21 2024-04-01 - -, 1",
    "更新された有効開始日, 01 A03 - 2023-08-01 - -, 01 A03 - 2024-08-01 - -, 1",
    "有効終了日, 01 A03 - 2024-04-01 2025-03-31 -, 01 A03 - 2024-04-01 2024-07-31 -, 1",
    "長期入院の該当, 02 A05 - 2024-04-01 - -, 02 A05 - 2024-04-01 - 2024-06-01, 1",
  })
  void 前回の証と言うことが違えば変更あり(String rule, String told, String now, int code) {
    assertThat(LimitChange.between(limit(told), limit(now))).as(rule).isEqualTo(code == 1);
  }

  private Optional<Certificate.Limit> limit(String written) {
    if (written.isEmpty()) {
      return Optional.empty();
    }
    String[] parts = written.split(" ", -1);
    return Optional.of(
        new Certificate.Limit(
            nextId++,
            Optional.of(parts[0]),
            parts[1],
            day(parts[2]),
            new Term(LocalDate.parse(parts[3]), day(parts[4])),
            day(parts[5])));
  }

  private static Optional<LocalDate> day(String written) {
    return written.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(written));
  }
}
