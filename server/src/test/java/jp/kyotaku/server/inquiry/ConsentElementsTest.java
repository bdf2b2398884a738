package jp.kyotaku.server.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.UUID;
import jp.kyotaku.formats.oqs.Consent;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.server.consent.ConsentRegistration;
import jp.kyotaku.server.consent.SettledConsent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentElementsTest {

  private static final LocalDateTime AT = LocalDateTime.of(2024, 6, 3, 10, 5);

  @ParameterizedTest
  @CsvSource({
    "HOME_VISIT_CARE, 2024-09-30T23:59:59",
    "ONLINE_CARE, 2024-06-04T23:59:59",
    "HOUSE_CALL, 2024-06-04T23:59:59",
    "OUTPATIENT_ALTERNATIVE, 2024-06-04T23:59:59"
  })
  void R163_閲覧できる期限は_診療の区分の決まりで書く(CareCategory category, LocalDateTime until) {
    var consents =
        ResultElements.consents(registration(category), EnumSet.allOf(ConsentItem.class));
    assertThat(consents)
        .containsEntry(ConsentItem.MEDICATION, Consent.given(AT, until))
        .containsEntry(ConsentItem.LIMIT_AMOUNT, Consent.given(AT));
  }

  private static ConsentRegistration registration(CareCategory category) {
    var born = LocalDate.of(1940, 1, 1);
    return new ConsentRegistration(
        UUID.randomUUID(),
        1,
        category,
        UUID.randomUUID(),
        AT.atZone(Japan.ZONE).toInstant(),
        SettledConsent.of(ConsentChoices.all(), born, AT.toLocalDate(), true));
  }
}
