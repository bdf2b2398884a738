package jp.kyotaku.server.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.server.consent.ConsentLife;
import jp.kyotaku.server.consent.ConsentRegistration;
import jp.kyotaku.server.consent.SettledConsent;
import jp.kyotaku.server.consent.Withdrawal;
import jp.kyotaku.server.consent.WithdrawalReason;
import jp.kyotaku.server.continuity.ReInquiryDecision;
import jp.kyotaku.server.continuity.RefusalReason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 一回ごとの診療の同意で再照会できる日と時 (T-029, T-046) */
class StandingTest {

  private static final LocalDateTime REGISTERED = LocalDateTime.of(2024, 6, 3, 10, 0);

  @ParameterizedTest(name = "{0}の同意、資格確認日{1}、いま{2}: {3}")
  @CsvSource({
    "HOUSE_CALL,      2024-06-03, 2024-06-03T10:00,    true",
    "HOUSE_CALL,      2024-06-03, 2024-06-04T09:59:59, true",
    "HOUSE_CALL,      2024-06-04, 2024-06-04T09:59:59, true",
    "HOUSE_CALL,      2024-06-04, 2024-06-04T10:00,    false",
    "HOUSE_CALL,      2024-06-04, 2024-06-04T15:00,    false",
    "HOUSE_CALL,      2024-06-03, 2024-06-05T09:00,    false",
    "HOUSE_CALL,      2024-06-03, 2026-06-03T10:00,    false",
    "HOUSE_CALL,      2024-06-02, 2024-06-03T11:00,    false",
    "HOUSE_CALL,      2024-06-05, 2024-06-03T11:00,    false",
    "ONLINE_CARE,     2024-06-03, 2024-06-03T11:00,    true",
    "ONLINE_CARE,     2024-06-03, 2024-06-05T00:00,    false",
    "OUTPATIENT_ALTERNATIVE, 2024-06-03, 2024-06-05T00:00,    false",
    "HOME_VISIT_CARE, 2024-06-03, 2024-06-03T11:00,    false",
  })
  void T_046_終わった同意は_過ぎた資格確認日を書いても再照会を許さない(
      CareCategory category, LocalDate day, LocalDateTime now, boolean open) {
    var door = standing(category, Optional.empty()).on(category, day, instant(now));

    assertThat(door instanceof Standing.Open).isEqualTo(open);
  }

  @ParameterizedTest
  @CsvSource({"2024-06-03T11:59:59, true", "2024-06-03T12:00, false", "2024-06-03T13:00, false"})
  void 取り消した同意は_その時から再照会を許さない(LocalDateTime now, boolean open) {
    var withdrawal =
        Withdrawal.byInstitution(
            UUID.randomUUID(),
            instant(LocalDateTime.of(2024, 6, 3, 12, 0)),
            WithdrawalReason.CARE_ENDED);
    var door =
        standing(CareCategory.HOUSE_CALL, Optional.of(withdrawal))
            .on(CareCategory.HOUSE_CALL, REGISTERED.toLocalDate(), instant(now));

    assertThat(door instanceof Standing.Open).isEqualTo(open);
  }

  /** Without a relationship; every consent of the table can be used for 24 hours. */
  private static Standing standing(CareCategory category, Optional<Withdrawal> withdrawal) {
    var refused =
        new ReInquiryDecision.Refused(
            RefusalReason.NO_PRIOR_VERIFICATION,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "");
    var life =
        new ConsentLife(registration(category, withdrawal), instant(REGISTERED.plusHours(24)));
    return new Standing(refused, Optional.empty(), Optional.of(life));
  }

  private static ConsentRegistration registration(
      CareCategory category, Optional<Withdrawal> withdrawal) {
    var born = LocalDate.of(1950, 1, 1);
    return new ConsentRegistration(
        UUID.randomUUID(),
        1,
        category,
        UUID.randomUUID(),
        instant(REGISTERED),
        SettledConsent.of(ConsentChoices.all(), born, REGISTERED.toLocalDate(), true),
        Optional.empty(),
        Optional.empty(),
        withdrawal);
  }

  private static Instant instant(LocalDateTime inJapan) {
    return inJapan.atZone(Japan.ZONE).toInstant();
  }
}
