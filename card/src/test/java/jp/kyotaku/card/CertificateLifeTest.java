package jp.kyotaku.card;

import static jp.kyotaku.card.CertificateStanding.EXPIRED;
import static jp.kyotaku.card.CertificateStanding.IN_ALLOWANCE;
import static jp.kyotaku.card.CertificateStanding.NEAR_EXPIRY;
import static jp.kyotaku.card.CertificateStanding.NOT_YET_VALID;
import static jp.kyotaku.card.CertificateStanding.VALID;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateLifeTest {

  private static final CertificateTerms BY_DAY =
      new CertificateTerms(3, 3, CertificateTerms.AllowanceRule.TO_SAME_DAY);

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "T-055, 1950-08-20, 2021-03-01, 2025-08-20, 2025-11-30",
    "T-057, 1985-12-31, 2020-12-31, 2025-12-31, 2026-03-31",
    "誕生日の前日に発行, 1985-12-31, 2020-12-30, 2024-12-31, 2025-03-31",
    "うるう日生まれ・平年に終わる, 1952-02-29, 2020-03-01, 2025-02-28, 2025-05-31",
    "うるう日生まれ・うるう年に終わる, 1952-02-29, 2019-06-01, 2024-02-29, 2024-05-31",
    "うるう日生まれ・平年の2月28日に発行, 1952-02-29, 2019-02-28, 2024-02-29, 2024-05-31",
    "11月末に終わると猶予は2月末, 1960-11-30, 2020-01-01, 2024-11-30, 2025-02-28",
  })
  void 発行の後の5回目の誕生日に終わり月の数え方で猶予がつく(
      String id, LocalDate birthDate, LocalDate issuedOn, LocalDate end, LocalDate allowance) {
    assertThat(CertificateLife.endsOn(birthDate, issuedOn)).isEqualTo(end);
    assertThat(CertificateTerms.DOCUMENTED.allowanceUntil(end)).isEqualTo(allowance);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "T-055, 2021-02-28, NOT_YET_VALID, NOT_YET_VALID",
    "T-055, 2021-03-01, VALID, VALID",
    "T-058, 2025-05-19, VALID, VALID",
    "T-058, 2025-05-20, NEAR_EXPIRY, NEAR_EXPIRY",
    "T-055, 2025-08-20, NEAR_EXPIRY, NEAR_EXPIRY",
    "T-055, 2025-08-21, IN_ALLOWANCE, IN_ALLOWANCE",
    "T-058, 2025-11-20, IN_ALLOWANCE, IN_ALLOWANCE",
    "T-058, 2025-11-21, IN_ALLOWANCE, EXPIRED",
    "T-058, 2025-11-30, IN_ALLOWANCE, EXPIRED",
    "T-055, 2025-12-01, EXPIRED, EXPIRED",
  })
  void その日の状態(String id, LocalDate day, CertificateStanding byMonth, CertificateStanding byDay) {
    var life = new CertificateLife(LocalDate.of(2021, 3, 1), LocalDate.of(2025, 8, 20));

    assertThat(life.on(day, CertificateTerms.DOCUMENTED)).isEqualTo(byMonth);
    assertThat(life.on(day, BY_DAY)).isEqualTo(byDay);
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_YET_VALID, false",
    "VALID, true",
    "NEAR_EXPIRY, true",
    "IN_ALLOWANCE, false",
    "EXPIRED, false",
  })
  void 猶予の間は医療情報は開かない(CertificateStanding standing, boolean medical) {
    assertThat(standing.opensMedicalInformation()).isEqualTo(medical);
  }

  /** Counted day by day and month by month, as with a calendar on the wall. */
  @Property(tries = 300)
  void どの年でも暦を1日ずつ数えたのと同じになる(
      @ForAll @IntRange(max = 40_000) int born,
      @ForAll @IntRange(max = 7_000) int issued,
      @ForAll @IntRange(min = -10, max = 2_400) int later) {
    var birthDate = LocalDate.of(1910, 1, 1).plusDays(born);
    var issuedOn = LocalDate.of(2020, 1, 1).plusDays(issued);
    var end = CertificateLife.endsOn(birthDate, issuedOn);
    var day = issuedOn.plusDays(later);

    assertThat(end).isEqualTo(countedEnd(birthDate, issuedOn));
    assertThat(new CertificateLife(issuedOn, end).on(day, CertificateTerms.DOCUMENTED))
        .isEqualTo(countedStanding(issuedOn, end, day));
  }

  private static LocalDate countedEnd(LocalDate birthDate, LocalDate issuedOn) {
    int birthdays = 0;
    var day = issuedOn;
    while (birthdays < 5) {
      day = day.plusDays(1);
      if (isBirthday(birthDate, day)) {
        birthdays++;
      }
    }
    return day;
  }

  private static boolean isBirthday(LocalDate birthDate, LocalDate day) {
    boolean leapling = birthDate.getMonthValue() == 2 && birthDate.getDayOfMonth() == 29;
    int wanted = leapling && !day.isLeapYear() ? 28 : birthDate.getDayOfMonth();
    return day.getMonth() == birthDate.getMonth() && day.getDayOfMonth() == wanted;
  }

  private static CertificateStanding countedStanding(LocalDate from, LocalDate end, LocalDate day) {
    if (day.isBefore(from)) {
      return NOT_YET_VALID;
    }
    if (!day.isAfter(end)) {
      int monthsAndDays = months(end) * 100 + end.getDayOfMonth();
      int threeMonthsLater = (months(day) + 3) * 100 + dayKeptIn(day, end);
      return threeMonthsLater >= monthsAndDays ? NEAR_EXPIRY : VALID;
    }
    return months(day) <= months(end) + 3 ? IN_ALLOWANCE : EXPIRED;
  }

  /** On the last day of a short month the alert has begun for the days that it lacks. */
  private static int dayKeptIn(LocalDate day, LocalDate end) {
    boolean last = day.getDayOfMonth() == day.lengthOfMonth();
    return last ? Math.max(day.getDayOfMonth(), end.getDayOfMonth()) : day.getDayOfMonth();
  }

  private static int months(LocalDate day) {
    return day.getYear() * 12 + day.getMonthValue();
  }
}
