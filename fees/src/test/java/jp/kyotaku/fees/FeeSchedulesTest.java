package jp.kyotaku.fees;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FeeSchedulesTest {

  private static final FeeSchedules SCHEDULES = FeeSchedules.builtIn();

  private static FeeSchedule on(String day) {
    return SCHEDULES.on(LocalDate.parse(day)).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-05-31", "2012-04-01", "-999999999-01-01"})
  void 令和6年5月までは分からない(LocalDate day) {
    assertThat(SCHEDULES.on(day)).isEmpty();
  }

  @ParameterizedTest(name = "{0}は{1}から{2}まで、{3}")
  @CsvSource({
    "2024-06-01, 2024-06-01, 2026-05-31, 令和6年6月",
    "2026-05-31, 2024-06-01, 2026-05-31, 令和6年6月",
    "2026-06-01, 2026-06-01, 2027-05-31, 令和8年6月",
    "2027-05-31, 2026-06-01, 2027-05-31, 令和8年6月",
    "2027-06-01, 2027-06-01, +999999999-12-31, 令和8年6月",
    "2100-01-01, 2027-06-01, +999999999-12-31, 令和8年6月",
  })
  void 日ごとに一つのマスターが決まる(LocalDate day, LocalDate from, LocalDate until, String edition) {
    var schedule = SCHEDULES.on(day).orElseThrow();

    assertThat(schedule.from()).isEqualTo(from);
    assertThat(schedule.until()).isEqualTo(until);
    assertThat(schedule.edition().name()).isEqualTo(edition);
  }

  /** Amounts of section 4.3 and 4.4 of the claims paper. */
  @ParameterizedTest(name = "{1}の{0}は{2}")
  @CsvSource({
    "510000110, 2026-05-31, '5,550円'",
    "510000110, 2026-06-01, '5,550円'",
    "510002670, 2026-05-31, '1,300円'",
    "510002670, 2026-06-01, '1,400円'",
    "550000110, 2026-05-31, '13,230円'",
    "550000110, 2026-06-01, '13,760円'",
    "550000410, 2026-05-31, '7,670円'",
    "550000410, 2026-06-01, '7,710円'",
    "510002370, 2026-06-01, 50/100",
    "510007410, 2026-06-01, '2,760円'",
    "560001210, 2026-06-01, '14,890円'",
    "588000110, 2026-05-31, 555点",
    "588000110, 2026-06-01, 不明",
    "560001370, 2026-06-01, 不明",
    "590000110, 2026-05-31, 780円",
    "590000110, 2026-06-01, '1,050円'",
    "590000110, 2027-05-31, '1,050円'",
    "590000110, 2027-06-01, '2,100円'",
    "590003810, 2027-05-31, '1,830円'",
    "590003810, 2027-06-01, '2,880円'",
    "590003910, 2026-06-01, 不明",
    "590000210, 2026-05-31, 10円",
    "590000210, 2026-06-01, 30円",
    "590000210, 2027-06-01, 30円",
    "590003710, 2027-06-01, '1,080円'",
    "590005710, 2026-06-01, 60円",
    "590005710, 2027-06-01, 120円",
  })
  void 金額は日で決まり無ければ不明という(String code, String day, String amount) {
    assertThat(on(day).find(code).map(item -> item.amount().inWords())).contains(amount);
  }

  @ParameterizedTest
  @CsvSource({
    "510007410, 2026-05-31, ABSENT",
    "510007410, 2026-06-01, LISTED",
    "550000510, 2026-05-31, LISTED",
    "550000510, 2026-06-01, NOT_KNOWN",
    "590002010, 2027-05-31, NOT_KNOWN",
    "590002010, 2027-06-01, LISTED",
    "599999999, 2026-05-31, ABSENT",
    "599999999, 2026-06-01, NOT_KNOWN",
  })
  void 公式の表にないコードは無く再構成の表にないコードは分からない(String code, String day, CodeStanding standing) {
    assertThat(on(day).standing(new FeeCode(code))).isEqualTo(standing);
    assertThat(on(day).find(code).isPresent()).isEqualTo(standing == CodeStanding.LISTED);
  }

  @Test
  void コードでない文字は見つからない() {
    assertThat(on("2024-06-01").find("510")).isEmpty();
    assertThat(on("2024-06-01").find("")).isEmpty();
  }

  @Test
  void 月の途中で変わらない限り月のマスターは一つ() {
    assertThat(SCHEDULES.in(YearMonth.of(2024, 5))).isEmpty();
    assertThat(SCHEDULES.in(YearMonth.of(2024, 6))).containsExactly(on("2024-06-01"));
    assertThat(SCHEDULES.in(YearMonth.of(2026, 5))).containsExactly(on("2026-05-01"));
    assertThat(SCHEDULES.in(YearMonth.of(2027, 6))).containsExactly(on("2027-06-30"));
  }

  @Test
  void 令和8年の条件は公式ではないので推定か不明() {
    var schedule = on("2026-06-01");

    assertThat(schedule.items())
        .allSatisfy(item -> assertThat(item.rules().stated()).as(item.name()).isEmpty());
    assertThat(schedule.limits(new FeeCode("510000110")))
        .isInstanceOfSatisfying(
            Fact.Presumed.class,
            presumed -> assertThat(presumed.reason()).contains("令和8年6月", "令和6年6月"));
    assertThat(schedule.limits(new FeeCode("560000110"))).isInstanceOf(Fact.Unknown.class);
    assertThat(schedule.addOnsOf(new FeeCode("560000110")).value()).isEmpty();
  }

  @Test
  void 令和8年の新しい人数区分は同じ職種の区分に準じる() {
    var rules =
        on("2026-06-01").find("510007510").flatMap(item -> item.rules().value()).orElseThrow();

    assertThat(rules.jobs()).extracting(JobCode::code).containsExactly("01", "02", "03", "08");
    assertThat(rules.addOnGroup()).isEqualTo("A101");
    assertThat(rules.limits())
        .containsExactly(new Limit(LimitUnit.DAY, 1), new Limit(LimitUnit.MONTH, 11));
  }

  @Test
  void 包括型の日は基本療養費と管理療養費を算定しない() {
    var schedule = on("2026-06-01");
    var comprehensive = new FeeCode("560000110");

    assertThat(schedule.between(comprehensive, new FeeCode("510000110"))).hasSize(1);
    assertThat(schedule.between(new FeeCode("550002510"), comprehensive)).hasSize(1);
    assertThat(schedule.conflicts(comprehensive)).isInstanceOf(Fact.Presumed.class);
  }

  @Test
  void 外泊中の基本療養費の日に管理療養費は算定できない() {
    var conflicts = on("2024-06-01").between(new FeeCode("510001810"), new FeeCode("550000510"));

    assertThat(conflicts)
        .containsExactly(
            new Conflict(
                new FeeCode("510001810"),
                new FeeCode("550000510"),
                ConflictUnit.DAY,
                Conflict.Payable.FIRST));
  }

  @Test
  void 加算を取れる基本の項目が分かる() {
    assertThat(on("2024-06-01").basesOf(new FeeCode("580000370")))
        .extracting(item -> item.code().digits())
        .containsExactly("580000110", "580000210");
  }

  @Test
  void 無いコードの限度と背反は分からないという() {
    var schedule = on("2024-06-01");
    var absent = new FeeCode("599999999");

    assertThat(schedule.limits(absent)).isInstanceOf(Fact.Unknown.class);
    assertThat(schedule.conflicts(absent).value()).isEqualTo(Optional.empty());
  }

  static List<FeeSchedule> all() {
    return SCHEDULES.changes().stream().map(day -> SCHEDULES.on(day).orElseThrow()).toList();
  }

  @ParameterizedTest
  @MethodSource("all")
  void 背反はどちらの側から見ても同じ(FeeSchedule schedule) {
    for (FeeItem item : schedule.items()) {
      var conflicts = schedule.conflicts(item.code()).value().orElse(List.of());
      assertThat(conflicts)
          .allMatch(conflict -> !conflict.second().equals(item.code()))
          .allMatch(conflict -> schedule.find(conflict.second()).isPresent())
          .allMatch(
              conflict ->
                  schedule
                      .between(conflict.second(), item.code())
                      .contains(conflict.seenFromSecond()));
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void 取れる加算はその日に使える加算のコード(FeeSchedule schedule) {
    for (FeeItem item : schedule.items()) {
      var addOns = schedule.addOnsOf(item.code()).value().orElse(List.of());
      assertThat(addOns)
          .allMatch(addOn -> schedule.find(addOn.code()).filter(FeeItem::addOn).isPresent());
    }
  }

  /** 加算 that no base item takes would be billed never; those of 包括型 and new ones are not known. */
  @Test
  void どの加算にも取れる基本の項目がある() {
    var schedule = on("2024-06-01");

    assertThat(schedule.items().stream().filter(FeeItem::addOn))
        .allMatch(addOn -> !schedule.basesOf(addOn.code()).isEmpty());
  }
}
