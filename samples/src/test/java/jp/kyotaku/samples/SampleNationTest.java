package jp.kyotaku.samples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SampleNationTest {

  @Test
  void 人もカードも被保険者番号も重ならない() {
    assertThat(SampleNation.people()).doesNotHaveDuplicates();
    assertThat(SampleNation.people()).extracting(SamplePerson::linkageKey).doesNotHaveDuplicates();
    assertThat(SampleNation.people())
        .extracting(person -> person.card().serial())
        .doesNotHaveDuplicates();
    assertThat(SampleNation.people())
        .extracting(
            person ->
                person.coverage().insurer()
                    + person.coverage().insuredId().number()
                    + person.coverage().insuredId().branch())
        .doesNotHaveDuplicates();
  }

  @Test
  void 電子証明書は発行後5回目の誕生日に終わる() {
    assertThat(SampleNation.people())
        .allSatisfy(
            person -> {
              var next = person.birthDate().withYear(person.card().issuedOn().getYear());
              var first = next.isAfter(person.card().issuedOn()) ? next : next.plusYears(1);
              assertThat(person.card().validTo()).isEqualTo(first.plusYears(4));
            });
  }
}
