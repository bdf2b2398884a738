package jp.kyotaku.server.continuity;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.server.consent.ConsentRegistration;

/**
 * ある日からの、同意の期限の定め (R-184 to R-186, parameters consent.ordinaryHours and consent.onlineEnd): the
 * ministry may change it, so it is dated.
 *
 * @param from the first day of registration for which it holds
 * @param perUse 往診, 外来診療等 and ordinary outpatients: so long after the registration
 * @param afterBookedDay オンライン診療等: so long after the end of the booked day
 */
record ConsentTerms(LocalDate from, Duration perUse, Duration afterBookedDay) {

  static final ConsentTerms DOCUMENTED =
      new ConsentTerms(LocalDate.MIN, Duration.ofHours(24), Duration.ofHours(24));

  /** Before the first of them, and where none is set, the documented terms hold. */
  static ConsentTerms on(LocalDate day, Collection<ConsentTerms> settings) {
    return settings.stream()
        .filter(terms -> !terms.from().isAfter(day))
        .max(Comparator.comparing(ConsentTerms::from))
        .orElse(DOCUMENTED);
  }

  /**
   * 同意を使えなくなる最初の時
   *
   * @param windowEnd 再照会できる最後の日, for home visits
   */
  Instant end(ConsentRegistration registration, LocalDate windowEnd) {
    return switch (registration.category()) {
      case HOME_VISIT_CARE -> dayAfter(windowEnd);
      case ONLINE_CARE ->
          dayAfter(registration.bookedFor().orElse(registration.registeredOn()))
              .plus(afterBookedDay);
      case HOUSE_CALL, OUTPATIENT_ALTERNATIVE -> perUseEnd(registration.registeredAt());
    };
  }

  /** T-046: ordinary outpatients at the face reader, too. */
  Instant perUseEnd(Instant registeredAt) {
    return registeredAt.plus(perUse);
  }

  private static Instant dayAfter(LocalDate day) {
    return day.plusDays(1).atStartOfDay(Japan.ZONE).toInstant();
  }
}
