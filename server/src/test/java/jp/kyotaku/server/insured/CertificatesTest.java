package jp.kyotaku.server.insured;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ある日に有効な証 */
class CertificatesTest {

  private static final LocalDate START = LocalDate.of(2023, 8, 1);

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "始まる前の日, 2023-07-31, ''",
    "始まる日, 2023-08-01, A03",
    "終わる日, 2024-07-31, A03",
    "終わった次の日は次の証, 2024-08-01, A04",
    "終わりのない証, 2030-01-01, A04",
  })
  void 有効期間は両端の日を含む(String rule, LocalDate day, String expected) {
    var papers =
        List.of(
            limit("A03", START, Optional.of(LocalDate.of(2024, 7, 31))),
            limit("A04", LocalDate.of(2024, 8, 1), Optional.empty()));

    assertThat(Certificates.on(day, papers).limit().map(Certificate.Limit::category).orElse(""))
        .as(rule)
        .isEqualTo(expected);
  }

  @Test
  void 重なるときは後から始まった証を使う() {
    var papers =
        List.of(
            limit("A05", START.plusMonths(1), Optional.empty()),
            limit("A03", START, Optional.empty()));

    assertThat(Certificates.on(START.plusMonths(2), papers).limit().orElseThrow().category())
        .isEqualTo("A05");
  }

  @Test
  void 特定疾病は病気ごとに一枚ずつ示す() {
    var papers =
        List.of(disease("3", START), disease("1", START), disease("1", START.plusMonths(2)));

    assertThat(Certificates.on(START.plusMonths(3), papers).specificDiseases())
        .extracting(Certificate.SpecificDisease::category, paper -> paper.term().from())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("1", START.plusMonths(2)),
            org.assertj.core.groups.Tuple.tuple("3", START));
  }

  /** Each paper: [0] begins after so many days, [1] lasts so many days. */
  @Property(tries = 300)
  void 何年もの毎日について日を一つずつ塗る数え方と一致する(
      @ForAll @Size(max = 6) List<@IntRange(max = 1_500) Integer> starts,
      @ForAll @Size(min = 6, max = 6) List<@IntRange(max = 800) Integer> lengths) {
    var papers = new ArrayList<Certificate.Limit>();
    var painted = new String[2_500];
    var order = starts.stream().distinct().sorted().toList();
    for (int number = 0; number < order.size(); number++) {
      int from = order.get(number);
      int to = from + lengths.get(number);
      String category = "A0" + (number + 1);
      papers.add(0, limit(category, START.plusDays(from), Optional.of(START.plusDays(to))));
      for (int day = from; day <= to; day++) {
        painted[day] = category;
      }
    }
    for (int day = 0; day < painted.length; day++) {
      assertThat(
              Certificates.on(START.plusDays(day), papers)
                  .limit()
                  .map(Certificate.Limit::category)
                  .orElse(null))
          .isEqualTo(painted[day]);
    }
  }

  private static Certificate.Limit limit(String category, LocalDate from, Optional<LocalDate> to) {
    return new Certificate.Limit(
        1, Optional.of("01"), category, Optional.empty(), new Term(from, to), Optional.empty());
  }

  private static Certificate.SpecificDisease disease(String category, LocalDate from) {
    return new Certificate.SpecificDisease(
        1, category, Optional.empty(), new Term(from, Optional.empty()), Optional.of(10_000));
  }
}
