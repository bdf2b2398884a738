package jp.kyotaku.server.insured;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntitlementTest {

  private static final LocalDate DAY = LocalDate.of(2024, 6, 3);

  /** Each match: person/from/until/other holds, until being the day of loss. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "現に有効, 1/2020-04-01//no, Entitled",
    "取得日の当日から有効, 1/2024-06-03//no, Entitled",
    "取得日の前日はまだ無効, 1/2024-06-04//no, Lapsed",
    "喪失日の前日まで有効, 1/2020-04-01/2024-06-04/no, Entitled",
    "喪失日の当日から無効, 1/2020-04-01/2024-06-03/no, Lapsed",
    "無効で新しい資格がある, 1/2020-04-01/2024-06-01/yes, Superseded",
    "該当なし, '', NotFound",
    "二人とも有効なら複数該当, 1/2020-04-01//no 2/2020-04-01//no, SeveralMatch",
    "一人だけ有効ならその人, 1/2020-04-01/2023-01-01/no 2/2020-04-01//no, Entitled",
    "二人とも無効でも複数該当, 1/2020-04-01/2023-01-01/no 2/2020-04-01/2023-01-01/no, SeveralMatch",
    "取得日に喪失した資格はなかったことになる, 1/2020-04-01/2020-04-01/no, NotFound",
    "同じ人の古い版が二つなら無効, 1/2018-04-01/2019-01-01/no 1/2020-04-01/2023-01-01/no, Lapsed",
  })
  void 資格の有効性は日と該当する資格で決まる(String rule, String matches, String expected) {
    var answer = Entitlement.of(matches(matches), DAY);

    assertThat(answer.getClass().getSimpleName()).isEqualTo(expected);
  }

  @Test
  void 無効のときは最後に得た資格を答える() {
    var answer =
        Entitlement.of(matches("1/2020-04-01/2023-01-01/no 1/2018-04-01/2019-01-01/no"), DAY);

    assertThat(answer)
        .isInstanceOfSatisfying(
            Entitlement.Lapsed.class,
            lapsed ->
                assertThat(lapsed.coverage().qualifiedFrom()).isEqualTo(LocalDate.of(2020, 4, 1)));
  }

  private static List<Entitlement.Match> matches(String text) {
    return text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split(" ")).map(EntitlementTest::match).toList();
  }

  private static Entitlement.Match match(String text) {
    String[] parts = text.split("/", -1);
    return new Entitlement.Match(
        coverage(
            Long.parseLong(parts[0]),
            LocalDate.parse(parts[1]),
            parts[2].isEmpty() ? null : LocalDate.parse(parts[2])),
        parts[3].equals("yes"));
  }

  private static Coverage coverage(long person, LocalDate from, @Nullable LocalDate until) {
    return new Insured(person).from(from).until(until).coverage();
  }
}
