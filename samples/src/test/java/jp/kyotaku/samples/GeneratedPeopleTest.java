package jp.kyotaku.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** 生成した人々 */
class GeneratedPeopleTest {

  private static final GeneratedPeople PEOPLE = new GeneratedPeople(20_000, 7);

  private record CardData(
      String insurer, String symbol, int number, String branch, LocalDate birthDate) {}

  @Test
  void 同じ種と番号からはいつも同じ人ができる() {
    assertThat(PEOPLE.at(12_345)).isEqualTo(new GeneratedPeople(20_000, 7).at(12_345));
    assertThat(PEOPLE.at(12_345)).isNotEqualTo(new GeneratedPeople(20_000, 8).at(12_345));
  }

  @Test
  void 人数を増やしても前の人は変わらない() {
    assertThat(new GeneratedPeople(1_000_000, 7).at(12_345)).isEqualTo(PEOPLE.at(12_345));
  }

  @Test
  void 被保険者証の情報と住所は人ごとに違う() {
    assertThat(all().mapToObj(PEOPLE::at).map(GeneratedPeopleTest::cardData))
        .doesNotHaveDuplicates();
    assertThat(all().mapToObj(PEOPLE::at).map(GeneratedPerson::address)).doesNotHaveDuplicates();
  }

  @Test
  void 見本の国の人とは番号も鍵も重ならない() {
    var keys =
        SampleNation.people().stream().map(SamplePerson::linkageKey).collect(Collectors.toSet());
    assertThat(PEOPLE.stream().map(SamplePerson::linkageKey)).doesNotContainAnyElementsOf(keys);
    var numbers =
        SampleNation.people().stream()
            .flatMap(person -> person.coverages().stream())
            .map(coverage -> coverage.insuredId().number())
            .collect(Collectors.toSet());
    assertThat(PEOPLE.stream().map(person -> person.coverage().insuredId().number()))
        .doesNotContainAnyElementsOf(numbers);
  }

  @Test
  void 後期高齢者はみな75歳以上で記号も枝番もない() {
    assertThat(all().mapToObj(PEOPLE::at).filter(person -> person.series().elderly()))
        .isNotEmpty()
        .allSatisfy(
            person -> {
              assertThat(person.birthDate()).isBefore("1949-06-03");
              assertThat(person.series().symbol() + person.series().branch()).isEmpty();
            });
  }

  @Test
  void 子どもから百歳までいる() {
    var births = all().mapToObj(PEOPLE::at).map(GeneratedPerson::birthDate).sorted().toList();
    assertThat(births.getFirst()).isBefore("1926-01-01");
    assertThat(births.getLast()).isAfter("2022-01-01");
  }

  @Test
  void 資格は生まれる前に始まらない() {
    assertThat(PEOPLE.stream())
        .allMatch(person -> person.coverage().qualifiedFrom().isAfter(person.birthDate()));
  }

  @Test
  void 番号は一番大きい系列でも8桁に収まる() {
    var million = new GeneratedPeople(1_000_000, 1);
    assertThat(million.at(999_999).number()).isBetween(10_000_000, 99_999_999);
  }

  private static IntStream all() {
    return IntStream.range(0, PEOPLE.count());
  }

  private static CardData cardData(GeneratedPerson person) {
    var series = person.series();
    return new CardData(
        series.insurer().value(),
        series.symbol(),
        person.number(),
        series.branch(),
        person.birthDate());
  }
}
