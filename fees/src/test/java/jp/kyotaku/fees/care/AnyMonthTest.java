package jp.kyotaku.fees.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.kyotaku.fees.FeeAmount;
import jp.kyotaku.fees.FeeItem;
import jp.kyotaku.fees.FeeRules;
import jp.kyotaku.fees.FeeSchedule;
import jp.kyotaku.fees.FeeSchedules;
import jp.kyotaku.fees.LimitUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * どんなひと月でも: the lines break no rule of the schedule, counted here without the calculation's help.
 */
class AnyMonthTest {

  private static final CalculateCare CALCULATE = new CalculateCare(FeeSchedules.builtIn());
  private static final FeeSchedule SCHEDULE =
      FeeSchedules.builtIn().on(LocalDate.of(2024, 6, 1)).orElseThrow();

  @Property(tries = 80)
  void 算定回数限度を超えない(@ForAll long seed, @ForAll @IntRange(max = 11) int months) {
    var month = month(seed, months);
    var lines = CALCULATE.of(month).lines();

    for (FeeLine line : lines) {
      for (var limit : rules(line).limits()) {
        assertThat(times(month, lines, line, limit.unit()))
            .as("%s %s %s", line.date(), item(line).name(), limit)
            .isLessThanOrEqualTo(limit.max());
      }
    }
  }

  @Property(tries = 80)
  void 併算定できない項目が並ばない(@ForAll long seed, @ForAll @IntRange(max = 11) int months) {
    var lines = CALCULATE.of(month(seed, months)).lines();

    for (FeeLine one : lines) {
      for (FeeLine other : lines) {
        assertThat(SCHEDULE.between(one.code(), other.code()))
            .noneMatch(
                conflict ->
                    switch (conflict.within()) {
                      case DAY, TOGETHER -> one.date().equals(other.date());
                      case WEEK -> week(one.date()).contains(other.date());
                      case MONTH -> true;
                    });
      }
    }
  }

  @Property(tries = 80)
  void 記録順は日と区分の順で加算は基本の下に立つ(@ForAll long seed, @ForAll @IntRange(max = 11) int months) {
    var lines = CALCULATE.of(month(seed, months)).lines();
    for (int at = 0; at < lines.size(); at++) {
      if (item(lines.get(at)).addOn() && !rules(lines.get(at)).mayStandAlone()) {
        assertThat(at).isPositive();
        assertThat(item(lines.get(at - 1)).section()).isEqualTo(item(lines.get(at)).section());
      }
      if (at > 0) {
        inOrder(lines.get(at - 1), lines.get(at));
      }
    }
  }

  private static void inOrder(FeeLine before, FeeLine line) {
    assertThat(line.date()).isAfterOrEqualTo(before.date());
    if (line.date().equals(before.date())) {
      assertThat(item(line).section()).isGreaterThanOrEqualTo(item(before).section());
    }
  }

  @Property(tries = 80)
  void 額はマスターどおりで特別地域の分だけ基本の行に入る(@ForAll long seed, @ForAll @IntRange(max = 11) int months) {
    var result = CALCULATE.of(month(seed, months));
    long total = 0;
    for (int at = 0; at < result.lines().size(); at++) {
      var line = result.lines().get(at);
      boolean raised =
          at + 1 < result.lines().size()
              && item(result.lines().get(at + 1)).amount() instanceof FeeAmount.Percent;
      assertThat(line.amount()).isEqualTo(raised ? yen(line) * 3 / 2 : yen(line));
      total += line.amount();
    }
    assertThat(result.total()).isEqualTo(total);
  }

  @Property(tries = 80)
  void 週4日目の数え方は日曜日からの素朴な数え方と同じ(@ForAll long seed, @ForAll @IntRange(max = 11) int months) {
    var month = month(seed, months);
    Set<LocalDate> counted = new HashSet<>();
    boolean observation =
        month.visits().stream().anyMatch(visit -> visit.kind() == CareKind.OBSERVATION);
    month.earlier().stream().filter(_ -> !observation).forEach(fee -> counted.add(fee.date()));
    for (FeeLine line : CALCULATE.of(month).lines()) {
      var name = item(line).name();
      if (name.contains("週３日目まで") || name.contains("週４日目以降")) {
        long before =
            week(line.date()).stream()
                .filter(line.date()::isAfter)
                .filter(counted::contains)
                .count();
        assertThat(name.contains("週４日目以降")).as(line.date() + name).isEqualTo(before >= 3);
        counted.add(line.date());
      }
    }
  }

  @Property(tries = 80)
  void 行が運ぶものと年齢はマスターの条件どおり(@ForAll long seed, @ForAll @IntRange(max = 11) int months) {
    var month = month(seed, months);
    for (FeeLine line : CALCULATE.of(month).lines()) {
      var rules = rules(line);
      assertThat(line.jobs().isEmpty()).isEqualTo(rules.jobs().isEmpty());
      assertThat(line.jobs().length()).isLessThanOrEqualTo(20);
      assertThat(rules.visitCount().allowed().isEmpty()).isEqualTo(line.visitCount().isEmpty());
      assertThat(rules.instructions().isEmpty()).isEqualTo(line.instructionKind().isEmpty());
      assertThat(rules.ages().includes(month.patient().ageOn(line.date()))).isTrue();
      if (!line.visitCount().isEmpty()) {
        assertThat(rules.visitCount().allowed()).contains(line.visitCount());
      }
    }
  }

  private static CareMonth month(long seed, int months) {
    return RandomMonth.of(seed, YearMonth.of(2024, 7).plusMonths(months));
  }

  private static long times(CareMonth month, List<FeeLine> lines, FeeLine line, LimitUnit unit) {
    var all = lines.stream().filter(other -> other.code().equals(line.code())).map(FeeLine::date);
    return switch (unit) {
      case DAY -> all.filter(line.date()::equals).count();
      case WEEK ->
          all.filter(week(line.date())::contains).count()
              + month.earlier().stream()
                  .filter(fee -> fee.code().equals(line.code()))
                  .filter(fee -> week(line.date()).contains(fee.date()))
                  .count();
      case MONTH, ADMISSION, FIRST, PATIENT -> all.count();
    };
  }

  private static List<LocalDate> week(LocalDate day) {
    var sunday = day;
    while (sunday.getDayOfWeek() != DayOfWeek.SUNDAY) {
      sunday = sunday.minusDays(1);
    }
    return sunday.datesUntil(sunday.plusDays(7)).toList();
  }

  private static FeeItem item(FeeLine line) {
    return SCHEDULE.find(line.code()).orElseThrow();
  }

  private static FeeRules rules(FeeLine line) {
    return item(line).rules().value().orElseThrow();
  }

  private static int yen(FeeLine line) {
    return switch (item(line).amount()) {
      case FeeAmount.Yen(int yen) -> yen;
      case FeeAmount.Points points -> points.yen();
      case FeeAmount.Percent _ -> 0;
      case FeeAmount.Unknown _ -> throw new AssertionError(line.code());
    };
  }
}
