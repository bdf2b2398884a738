package jp.kyotaku.server.insured;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.code.Coded;
import jp.kyotaku.kernel.code.CopayRatio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 一部負担金の割合 */
class CopayTest {

  private static final Term THIS_YEAR =
      new Term(LocalDate.of(2023, 8, 1), Optional.of(LocalDate.of(2024, 7, 31)));
  private static final Term NEXT_YEAR =
      new Term(LocalDate.of(2024, 8, 1), Optional.of(LocalDate.of(2025, 7, 31)));

  @ParameterizedTest
  @CsvSource({"030, 3割", "020, 2割", "010, 1割"})
  void 電文の割合は百分率の三桁_T071(String text, String label) {
    assertThat(Coded.find(CopayRatio.values(), text).map(Coded::label)).contains(label);
  }

  @ParameterizedTest
  @CsvSource({"''", "30", "3", "040", "000", "03O"})
  void ほかの書き方は割合ではない_T071(String text) {
    assertThat(Coded.find(CopayRatio.values(), text)).isEmpty();
  }

  /** Certificates: 被保険者証 and 高齢受給者証 of this year and of the next, in percent; 0 for none. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "ふつうは3割, 06138093, 1980-04-05, 2024-06-03, 0, 0, 0, 0, 3割",
    "未就学は2割, 06138093, 2020-05-01, 2024-06-03, 0, 0, 0, 0, 2割",
    "就学すれば3割, 06138093, 2017-05-01, 2024-06-03, 0, 0, 0, 0, 3割",
    "70歳からは高齢受給者証の2割, 06138093, 1952-04-20, 2024-06-03, 0, 0, 20, 20, 2割",
    "現役並みは高齢受給者証の3割, 138909, 1952-04-20, 2024-06-03, 0, 0, 30, 20, 3割",
    "高齢受給者証は8月に替わる, 138909, 1952-04-20, 2024-08-01, 0, 0, 30, 20, 2割",
    "高齢受給者証がなければ3割, 138909, 1952-04-20, 2024-06-03, 0, 0, 0, 20, 3割",
    "後期高齢者は被保険者証の1割, 39138094, 1934-02-11, 2024-06-03, 10, 20, 0, 0, 1割",
    "後期高齢者は被保険者証の2割, 39138094, 1934-02-11, 2024-06-03, 20, 10, 0, 0, 2割",
    "後期高齢者は被保険者証の3割, 39138094, 1934-02-11, 2024-06-03, 30, 10, 0, 0, 3割",
    "後期高齢者の割合は8月に替わる, 39138094, 1934-02-11, 2024-08-01, 10, 20, 0, 0, 2割",
    "74歳でも障害認定の後期高齢者は被保険者証による, 39138094, 1950-02-11, 2024-06-03, 10, 10, 0, 0, 1割",
    "後期高齢者の割合が登録されていなければ言わない, 39138094, 1934-02-11, 2024-06-03, 0, 10, 0, 0, ''",
    "医療扶助に割合はない, 12138095, 1980-04-05, 2024-06-03, 0, 0, 0, 0, ''",
    "医療扶助の子にも割合はない, 12138095, 2020-05-01, 2024-06-03, 0, 0, 0, 0, ''",
  })
  void 割合は年齢と証で決まる(
      String rule,
      String insurer,
      LocalDate born,
      LocalDate day,
      int cardNow,
      int cardNext,
      int elderlyNow,
      int elderlyNext,
      String expected) {
    var papers = new ArrayList<Certificate>();
    addCard(papers, THIS_YEAR, cardNow);
    addCard(papers, NEXT_YEAR, cardNext);
    addElderly(papers, THIS_YEAR, elderlyNow);
    addElderly(papers, NEXT_YEAR, elderlyNext);
    var coverage = new Insured(1).by(insurer).born(born).with(day, papers).coverage();

    assertThat(coverage.copayOn(day).map(CopayRatio::label).orElse(""))
        .as(rule)
        .isEqualTo(expected);
  }

  @Test
  void 見本の保険者番号は種類ごとに正しい() {
    assertThat(new Insured(1).by(Insured.ELDERLY).coverage().latterStageElderly()).isTrue();
    assertThat(new Insured(1).by("390104").coverage().latterStageElderly()).isFalse();
    assertThat(new Insured(1).by(Insured.WELFARE_OFFICE).coverage().medicalAid()).isTrue();
  }

  private static void addCard(List<Certificate> papers, Term term, int percent) {
    if (percent != 0) {
      papers.add(
          new Certificate.InsuredCard(1, Optional.empty(), term, Optional.of(ratio(percent))));
    }
  }

  private static void addElderly(List<Certificate> papers, Term term, int percent) {
    if (percent != 0) {
      papers.add(new Certificate.ElderlyRecipient(2, Optional.empty(), term, ratio(percent)));
    }
  }

  private static CopayRatio ratio(int percent) {
    return Coded.find(CopayRatio.values(), "%03d".formatted(percent)).orElseThrow();
  }
}
