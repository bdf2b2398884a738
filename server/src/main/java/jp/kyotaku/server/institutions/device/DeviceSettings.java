package jp.kyotaku.server.institutions.device;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 職員の端末の設定
 *
 * @param checkInterval チェックリストの間隔 (parameter device.checkIntervalDays), dated
 * @param codeLife how long an activation code may be used; the official time is not public
 * @param inactivity the staff signs in anew after this time without activity; real time
 */
@ConfigurationProperties("kyotaku.device")
record DeviceSettings(
    @DefaultValue List<CheckInterval> checkInterval,
    @DefaultValue("7d") Duration codeLife,
    @DefaultValue("15m") Duration inactivity) {

  /** Where none is set (7.C). */
  static final int DOCUMENTED_INTERVAL = 90;

  /**
   * ある日からの間隔
   *
   * @param from the first day on which it holds
   */
  record CheckInterval(LocalDate from, int days) {

    static int on(LocalDate day, Collection<CheckInterval> settings) {
      return settings.stream()
          .filter(dated -> !dated.from().isAfter(day))
          .max(Comparator.comparing(CheckInterval::from))
          .map(CheckInterval::days)
          .orElse(DOCUMENTED_INTERVAL);
    }
  }

  int checkIntervalOn(LocalDate day) {
    return CheckInterval.on(day, checkInterval);
  }
}
