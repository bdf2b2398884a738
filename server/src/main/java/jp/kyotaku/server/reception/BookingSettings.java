package jp.kyotaku.server.reception;

import java.time.LocalDate;
import java.util.List;
import jp.kyotaku.kernel.Retention;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 診療予約の引き継ぎの設定 (R-067; ours)
 *
 * @param daysAhead so far ahead a booking may lie
 * @param kept how long what was handed over is kept, by the day that is booked
 */
@ConfigurationProperties("kyotaku.booking")
record BookingSettings(
    @DefaultValue("366") int daysAhead, @DefaultValue List<Retention.From> kept) {

  private static final int ONE_YEAR = 366;

  boolean isNear(LocalDate day, LocalDate today) {
    return !day.isBefore(today) && !day.isAfter(today.plusDays(daysAhead));
  }

  Retention retention() {
    return new Retention(ONE_YEAR, kept);
  }
}
