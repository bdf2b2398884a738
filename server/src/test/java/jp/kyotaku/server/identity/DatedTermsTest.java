package jp.kyotaku.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.kyotaku.card.CertificateTerms;
import jp.kyotaku.card.CertificateTerms.AllowanceRule;
import org.junit.jupiter.api.Test;

class DatedTermsTest {

  private static final DatedTerms BY_DAY =
      new DatedTerms(LocalDate.of(2024, 7, 1), 3, 3, AllowanceRule.TO_SAME_DAY);
  private static final DatedTerms SHORT =
      new DatedTerms(LocalDate.of(2025, 4, 1), 2, 1, AllowanceRule.TO_END_OF_MONTH);

  @Test
  void その日にいちばん新しい取扱いが使われる() {
    var settings = List.of(SHORT, BY_DAY);
    assertThat(DatedTerms.on(LocalDate.of(2024, 6, 30), settings))
        .isEqualTo(CertificateTerms.DOCUMENTED);
    assertThat(DatedTerms.on(LocalDate.of(2024, 7, 1), settings))
        .isEqualTo(new CertificateTerms(3, 3, AllowanceRule.TO_SAME_DAY));
    assertThat(DatedTerms.on(LocalDate.of(2025, 4, 1), settings))
        .isEqualTo(new CertificateTerms(2, 1, AllowanceRule.TO_END_OF_MONTH));
  }

  @Test
  void 決めがなければ文書の取扱いになる() {
    assertThat(DatedTerms.on(LocalDate.of(2024, 6, 3), List.of()))
        .isEqualTo(CertificateTerms.DOCUMENTED);
  }
}
