package jp.kyotaku.server.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.kyotaku.formats.oqs.Consent;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.server.consent.ConsentLife;
import jp.kyotaku.server.consent.ConsentRegistration;
import jp.kyotaku.server.consent.SettledConsent;
import jp.kyotaku.server.consent.Withdrawal;
import jp.kyotaku.server.consent.WithdrawalReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentElementsTest {

  private static final Set<ConsentItem> ALL = EnumSet.allOf(ConsentItem.class);
  private static final LocalDateTime AT = LocalDateTime.of(2024, 6, 3, 10, 5);

  @ParameterizedTest
  @CsvSource({
    "HOME_VISIT_CARE, 2024-09-30T23:59:59",
    "ONLINE_CARE, 2024-06-04T23:59:59",
    "HOUSE_CALL, 2024-06-04T10:05",
    "OUTPATIENT_ALTERNATIVE, 2024-06-04T10:05"
  })
  void R163_閲覧できる期限は_診療の区分の決まりで書く(CareCategory category, LocalDateTime until) {
    var consents = ResultElements.consents(life(category, until), ALL, at(AT));
    assertThat(consents)
        .containsEntry(ConsentItem.MEDICATION, Consent.given(AT, until))
        .containsEntry(ConsentItem.LIMIT_AMOUNT, Consent.given(AT));
  }

  @Test
  void 期限が過ぎた同意は2で_限度額だけは2がないので0() {
    var until = LocalDateTime.of(2024, 9, 30, 23, 59, 59);
    var life = life(CareCategory.HOME_VISIT_CARE, until);
    var consents = ResultElements.consents(life, ALL, at(until.plusSeconds(1)));
    assertThat(consents)
        .containsEntry(ConsentItem.MEDICATION, Consent.expired(AT, Optional.of(until)))
        .containsEntry(ConsentItem.SPECIFIC_DISEASE, Consent.expired(AT, Optional.empty()))
        .containsEntry(ConsentItem.LIMIT_AMOUNT, Consent.refused());
  }

  @Test
  void 取り消された同意は0() {
    var given = registration(CareCategory.HOME_VISIT_CARE);
    var withdrawal =
        Withdrawal.byInstitution(
            UUID.randomUUID(), at(AT.plusDays(1)), WithdrawalReason.CARE_ENDED);
    var life =
        ConsentLife.until(
            new ConsentRegistration(
                given.id(),
                1,
                given.category(),
                given.verificationId(),
                given.registeredAt(),
                given.consent(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(withdrawal)),
            LocalDate.of(2024, 9, 30));
    assertThat(ResultElements.consents(life, ALL, at(AT.plusDays(1))).values())
        .containsOnly(Consent.refused());
    assertThat(ResultElements.consents(life, ALL, at(AT.plusDays(1).minusSeconds(1))))
        .containsEntry(ConsentItem.LIMIT_AMOUNT, Consent.given(AT));
  }

  private static ConsentLife life(CareCategory category, LocalDateTime lastMoment) {
    boolean wholeDay = lastMoment.toLocalTime().equals(LocalTime.of(23, 59, 59));
    return new ConsentLife(
        registration(category), at(wholeDay ? lastMoment.plusSeconds(1) : lastMoment));
  }

  private static Instant at(LocalDateTime time) {
    return time.atZone(Japan.ZONE).toInstant();
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
