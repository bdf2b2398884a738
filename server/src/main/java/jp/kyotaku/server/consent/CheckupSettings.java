package jp.kyotaku.server.consent;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 特定健診等情報の設定 (7.C checkup.minAge)
 *
 * @param minAge from which age on, by the day of the consent; 40 before the first setting
 */
@ConfigurationProperties("kyotaku.checkup")
public record CheckupSettings(@DefaultValue List<From> minAge) {

  static final int DOCUMENTED_AGE = 40;

  /** ある日からの年齢 */
  public record From(LocalDate from, int age) {}

  public boolean isOldEnough(LocalDate birthDate, LocalDate day) {
    int age =
        minAge.stream()
            .filter(setting -> !setting.from().isAfter(day))
            .max(Comparator.comparing(From::from))
            .map(From::age)
            .orElse(DOCUMENTED_AGE);
    return !day.isBefore(birthDate.plusYears(age));
  }
}
