package jp.kyotaku.server.consent;

import java.time.Instant;
import java.time.LocalDate;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.server.consent.ConsentStanding.Happening;

/**
 * 一つの登録の一生 (requirements 3.2): what each item is worth at a moment.
 *
 * @param end the first moment at which it can no longer be used, unless withdrawn before
 */
public record ConsentLife(ConsentRegistration registration, Instant end) {

  /** Usable to the end of this day. */
  public static ConsentLife until(ConsentRegistration registration, LocalDate lastDay) {
    return new ConsentLife(registration, lastDay.plusDays(1).atStartOfDay(Japan.ZONE).toInstant());
  }

  public ConsentStanding of(ConsentItem item, Instant moment) {
    if (moment.isBefore(registration.registeredAt())) {
      return ConsentStanding.NONE;
    }
    var registered = registered(registration.consent().of(item));
    var kept = moment.isBefore(end) ? registered : registered.after(Happening.PERIOD_ENDED);
    return registration
        .withdrawal()
        .filter(withdrawal -> !moment.isBefore(withdrawal.at()))
        .map(withdrawal -> kept.after(happening(withdrawal.by())))
        .orElse(kept);
  }

  public boolean grants(ConsentItem item, Instant moment) {
    return of(item, moment) == ConsentStanding.GRANTED;
  }

  /** Neither expired nor withdrawn. */
  public boolean goesOn(Instant moment) {
    return moment.isBefore(end)
        && registration.withdrawal().filter(one -> !moment.isBefore(one.at())).isEmpty();
  }

  /** The day of the last moment at which it can be used. */
  public LocalDate lastDay() {
    return LocalDate.ofInstant(end.minusNanos(1), Japan.ZONE);
  }

  private static ConsentStanding registered(ConsentState state) {
    return switch (state) {
      case GRANTED -> ConsentStanding.NONE.after(Happening.REGISTERED_GRANTED);
      case DENIED -> ConsentStanding.NONE.after(Happening.REGISTERED_DENIED);
      case NOT_APPLICABLE, GRACE_ELIGIBILITY_ONLY ->
          ConsentStanding.NONE.after(Happening.REGISTERED_NOT_APPLICABLE);
      case NOT_ASKED -> ConsentStanding.NONE;
    };
  }

  private static Happening happening(Withdrawal.By by) {
    return switch (by) {
      case PATIENT -> Happening.WITHDRAWN_BY_PATIENT;
      case INSTITUTION -> Happening.WITHDRAWN_BY_INSTITUTION;
    };
  }
}
