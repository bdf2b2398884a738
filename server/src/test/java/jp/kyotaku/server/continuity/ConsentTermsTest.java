package jp.kyotaku.server.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.server.consent.ConsentLife;
import jp.kyotaku.server.consent.ConsentRegistration;
import jp.kyotaku.server.consent.ConsentStanding;
import jp.kyotaku.server.consent.ConsentState;
import jp.kyotaku.server.consent.SettledConsent;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 同意の期限 */
class ConsentTermsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "T-045 証拠がなければ9月30日まで, HOME_VISIT_CARE, 2024-06-03T10:00, , 2024-09-30T23:59:59, GRANTED",
    "T-045 10月1日は期限切れ, HOME_VISIT_CARE, 2024-06-03T10:00, , 2024-10-01T00:00, EXPIRED",
    "T-046 次の日の同じ時刻の前, OUTPATIENT_ALTERNATIVE, 2024-06-03T10:00, , 2024-06-04T09:59, GRANTED",
    "T-046 次の日の同じ時刻, OUTPATIENT_ALTERNATIVE, 2024-06-03T10:00, , 2024-06-04T10:00, EXPIRED",
    "往診は一回ごと, HOUSE_CALL, 2024-06-03T23:50, , 2024-06-04T23:49:59, GRANTED",
    "往診は24時間で終わる, HOUSE_CALL, 2024-06-03T23:50, , 2024-06-04T23:50, EXPIRED",
    "オンラインは予約日の次の日まで, ONLINE_CARE, 2024-06-03T10:00, 2024-06-20, 2024-06-21T23:59:59, GRANTED",
    "オンラインは予約日の次の次の日に終わる, ONLINE_CARE, 2024-06-03T10:00, 2024-06-20, 2024-06-22T00:00, EXPIRED",
    "予約のないオンラインは同意の日を予約日とみる, ONLINE_CARE, 2024-06-03T10:00, , 2024-06-04T23:59:59, GRANTED",
    "予約のないオンラインの終わり, ONLINE_CARE, 2024-06-03T10:00, , 2024-06-05T00:00, EXPIRED",
  })
  void 同意の期限は_診療の区分で決まる(
      String id,
      CareCategory category,
      LocalDateTime registered,
      @Nullable LocalDate booked,
      LocalDateTime seen,
      ConsentStanding expected) {
    var life = life(ConsentTerms.DOCUMENTED, registration(category, registered, booked));
    assertThat(life.of(ConsentItem.MEDICATION, at(seen))).as(id).isEqualTo(expected);
  }

  @Test
  void T046_通常の外来の同意は_ちょうど24時間使える() {
    var registered = at(LocalDateTime.of(2024, 6, 3, 10, 0));
    assertThat(ConsentTerms.DOCUMENTED.perUseEnd(registered))
        .isEqualTo(at(LocalDateTime.of(2024, 6, 4, 10, 0)));
  }

  @Test
  void 期限の定めは_登録した日のものによる() {
    var longer = new ConsentTerms(LocalDate.of(2024, 7, 1), Duration.ofDays(2), Duration.ZERO);
    var settings = List.of(longer);
    assertThat(ConsentTerms.on(LocalDate.of(2024, 6, 30), settings))
        .isEqualTo(ConsentTerms.DOCUMENTED);
    assertThat(ConsentTerms.on(LocalDate.of(2024, 7, 1), settings)).isEqualTo(longer);
    var registration =
        registration(CareCategory.HOUSE_CALL, LocalDateTime.of(2024, 7, 1, 9, 0), null);
    assertThat(life(longer, registration).end()).isEqualTo(at(LocalDateTime.of(2024, 7, 3, 9, 0)));
  }

  @Property
  void 最後に使える日は_その日のうちは使え次の日には使えない日(
      @ForAll CareCategory category, @ForAll @IntRange(max = 7400) int day) {
    var registered = LocalDate.of(2020, 1, 1).plusDays(day).atTime(0, 0);
    var life = life(ConsentTerms.DOCUMENTED, registration(category, registered, null));
    assertThat(life.goesOn(at(life.lastDay().atTime(0, 0)))).isTrue();
    assertThat(life.goesOn(at(life.lastDay().plusDays(1).atTime(0, 0)))).isFalse();
  }

  private static ConsentLife life(ConsentTerms terms, ConsentRegistration registration) {
    var windowEnd =
        Reach.of(
                registration.registeredOn(),
                KnownMonths.on(registration.registeredOn(), List.of()),
                3)
            .until();
    return new ConsentLife(registration, terms.end(registration, windowEnd));
  }

  private static ConsentRegistration registration(
      CareCategory category, LocalDateTime registered, @Nullable LocalDate booked) {
    return new ConsentRegistration(
        UUID.randomUUID(),
        1,
        category,
        UUID.randomUUID(),
        at(registered),
        new SettledConsent(Map.of(ConsentItem.MEDICATION, ConsentState.GRANTED)),
        Optional.empty(),
        Optional.ofNullable(booked),
        Optional.empty());
  }

  private static Instant at(LocalDateTime time) {
    return time.atZone(Japan.ZONE).toInstant();
  }
}
