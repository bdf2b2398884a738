package jp.kyotaku.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kyotaku.kernel.CheckDigit;
import jp.kyotaku.samples.SampleCertificate.Kind;
import org.junit.jupiter.api.Test;

/** 見本の国: what the issue lists is there, and nothing contradicts itself. */
class SampleNationTest {

  @Test
  void 人もカードも被保険者番号も重ならない() {
    assertThat(SampleNation.people()).extracting(SamplePerson::linkageKey).doesNotHaveDuplicates();
    assertThat(SampleNation.people())
        .extracting(person -> person.name().written())
        .doesNotHaveDuplicates();
    assertThat(cards().map(SampleCard::serial)).doesNotHaveDuplicates();
    assertThat(
            coverages()
                .map(
                    coverage ->
                        coverage.insurer()
                            + coverage.insuredId().symbol()
                            + coverage.insuredId().number()
                            + "-"
                            + coverage.insuredId().branch()))
        .doesNotHaveDuplicates();
  }

  @Test
  void どの場合にも人がいて物語がある() {
    assertThat(SampleNation.people().stream().map(SamplePerson::group).distinct())
        .containsExactly(SampleCase.values());
    assertThat(SampleNation.people()).noneMatch(person -> person.story().isBlank());
  }

  @Test
  void 電子証明書は発行後5回目の誕生日に終わる() {
    for (SamplePerson person : SampleNation.people()) {
      for (SampleCard card : person.cards()) {
        var next = person.birthDate().withYear(card.issuedOn().getYear());
        var first = next.isAfter(card.issuedOn()) ? next : next.plusYears(1);
        assertThat(card.validTo()).isEqualTo(first.plusYears(4));
      }
    }
  }

  @Test
  void 限度額の区分は70歳未満と70歳以上のすべてがそろい歳と合う() {
    assertThat(categories(Kind.LIMIT))
        .containsExactlyInAnyOrder(
            "A01", "A02", "A03", "A04", "A05", "A06", "B01", "B02", "B03", "B04", "B05", "B06",
            "B07", "B08", "B09", "B10");
    for (SamplePerson person : SampleNation.people()) {
      person
          .coverage()
          .limitCategory()
          .ifPresent(
              category -> assertThat(category.startsWith("B")).isEqualTo(ageOf(person) >= 70));
    }
  }

  @Test
  void 特定疾病の3つの区分がそろう() {
    assertThat(categories(Kind.SPECIFIC_DISEASE)).containsExactlyInAnyOrder("1", "2", "3");
  }

  @Test
  void 後期高齢者医療は75歳からで1割と2割と3割がそろう() {
    var elderly =
        SampleNation.people().stream()
            .filter(person -> person.coverage().issuer().equals(SampleInsurers.ELDERLY))
            .toList();
    assertThat(elderly)
        .allSatisfy(
            person ->
                assertThat(person.coverage().qualifiedFrom())
                    .isAfterOrEqualTo(person.birthDate().plusYears(75)));
    assertThat(
            elderly.stream()
                .map(person -> person.coverage().copayPercent().orElseThrow())
                .distinct())
        .containsExactlyInAnyOrder(10, 20, 30);
  }

  @Test
  void 高齢受給者証は70歳から74歳で2割と3割がそろう() {
    var recipients =
        SampleNation.people().stream()
            .filter(person -> person.coverage().certificate(Kind.ELDERLY_RECIPIENT).isPresent())
            .toList();
    assertThat(recipients).allSatisfy(person -> assertThat(ageOf(person)).isBetween(70, 74));
    assertThat(
            recipients.stream()
                .map(person -> person.coverage().certificate(Kind.ELDERLY_RECIPIENT).orElseThrow())
                .map(paper -> paper.copayPercent().orElseThrow())
                .distinct())
        .containsExactlyInAnyOrder(20, 30);
  }

  @Test
  void 一人の資格は同じ保険者の中では重ならない() {
    for (SamplePerson person : SampleNation.people()) {
      assertThat(person.coverages().stream().map(SampleCoverage::insurer)).doesNotHaveDuplicates();
    }
  }

  @Test
  void 受給者番号の検証番号も合う() {
    assertThat(coverages().filter(coverage -> coverage.cardClassification().equals("A1")))
        .isNotEmpty()
        .allSatisfy(
            coverage -> assertThat(CheckDigit.closes(coverage.insuredId().number())).isTrue());
  }

  @Test
  void 機関は8つで点数表の番号が種別と合う() {
    assertThat(SampleNation.institutions()).hasSize(8).doesNotHaveDuplicates();
    assertThat(SampleNation.institutions())
        .allSatisfy(
            institution ->
                assertThat(institution.code().value().charAt(2))
                    .isEqualTo(feeTable(institution.kind())));
    assertThat(SampleNation.institutions().stream().map(SampleInstitution::kind).distinct())
        .containsExactlyInAnyOrder(SampleInstitution.Kind.values());
    assertThat(SampleInstitutions.connected()).hasSize(7);
    assertThat(SampleInstitutions.connected().stream().filter(SampleInstitution::homeVisitOn))
        .hasSize(6);
  }

  @Test
  void カードの状態がそろう() {
    assertThat(cards().filter(SampleCard::faceMode)).hasSize(1);
    assertThat(cards().filter(card -> !card.registered())).hasSize(1);
    assertThat(cards().filter(card -> card.revokedOn().isPresent())).hasSize(2);
    assertThat(SampleNation.people().stream().filter(person -> person.cards().size() > 1))
        .hasSize(1);
  }

  @Test
  void 名前には失われやすい文字がある() {
    String names =
        SampleNation.people().stream()
            .map(person -> person.name().written())
            .collect(Collectors.joining());
    assertThat(names).contains("髙", "﨑", "德", "・");
    assertThat(names.codePoints().anyMatch(c -> c >= 0xE0100 && c <= 0xE01EF)).isTrue();
  }

  private static Stream<String> categories(Kind kind) {
    return coverages()
        .flatMap(coverage -> coverage.certificates().stream())
        .filter(paper -> paper.kind() == kind)
        .map(SampleCertificate::category)
        .distinct();
  }

  private static char feeTable(SampleInstitution.Kind kind) {
    return switch (kind) {
      case STATION -> '6';
      case MEDICAL_CLINIC, HOSPITAL -> '1';
      case DENTAL_CLINIC -> '3';
      case PHARMACY -> '4';
    };
  }

  private static int ageOf(SamplePerson person) {
    return Period.between(person.birthDate(), SampleNation.DAY).getYears();
  }

  private static Stream<SampleCoverage> coverages() {
    return SampleNation.people().stream().flatMap(person -> person.coverages().stream());
  }

  private static Stream<SampleCard> cards() {
    return SampleNation.people().stream().flatMap(person -> person.cards().stream());
  }
}
