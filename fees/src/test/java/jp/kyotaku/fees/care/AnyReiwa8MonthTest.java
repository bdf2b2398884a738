package jp.kyotaku.fees.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import jp.kyotaku.fees.FeeItem;
import jp.kyotaku.fees.FeeSchedule;
import jp.kyotaku.fees.FeeSchedules;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** 令和8年のどんなひと月でも: 何日目 and 何人 in an item's name agree with a naive count. */
class AnyReiwa8MonthTest {

  private static final CalculateCare CALCULATE = new CalculateCare(FeeSchedules.builtIn());
  private static final FeeSchedule SCHEDULE =
      FeeSchedules.builtIn().on(LocalDate.of(2026, 6, 1)).orElseThrow();
  private static final YearMonth MONTH = YearMonth.of(2026, 7);

  private static final Pattern UP_TO = Pattern.compile("月(\\d+)日目まで");
  private static final Pattern FROM = Pattern.compile("月(\\d+)日目以降");
  private static final Pattern BETWEEN = Pattern.compile("月(\\d+)-(\\d+)日目");
  private static final Pattern PEOPLE = Pattern.compile("(\\d+)-(\\d+)人");

  /**
   * Of each service the words that all its names have; the days of all its items count together.
   */
  private static final List<Predicate<String>> SERVICES =
      List.of(
          name -> name.startsWith("基本療養費") && !name.contains("外泊") && !name.contains("専門"),
          name -> name.startsWith("精神科基本療養費") && !name.contains("外泊"),
          name -> name.startsWith("夜間・早朝訪問"),
          name -> name.startsWith("夜間・早朝(精神科)"),
          name -> name.startsWith("深夜訪問"),
          name -> name.startsWith("深夜(精神科)"),
          name -> name.startsWith("難病等複数回"),
          name -> name.startsWith("精神科複数回"),
          name -> name.startsWith("緊急訪問看護加算"),
          name -> name.startsWith("精神科緊急訪問看護加算"),
          name -> name.startsWith("管理療養費"));

  @Property(tries = 80)
  void 何日目かは算定した日を順に数えた数と合う(@ForAll long seed) {
    var lines = CALCULATE.of(RandomMonth.of(seed, MONTH)).lines();

    for (FeeLine line : lines) {
      int nth = nthDay(lines, line);
      assertThat(allows(name(line), nth)).as("%s %s: %d", line.date(), name(line), nth).isTrue();
    }
  }

  @Property(tries = 80)
  void 建物の人数は名称の範囲にある(@ForAll long seed) {
    var month = RandomMonth.of(seed, MONTH);

    for (FeeLine line : CALCULATE.of(month).lines()) {
      var people = PEOPLE.matcher(name(line));
      if (people.find() && !name(line).startsWith("管理療養費")) {
        assertThat(firstVisit(month, line).building().visited())
            .as("%s %s", line.date(), name(line))
            .isBetween(Integer.valueOf(people.group(1)), Integer.valueOf(people.group(2)));
      }
    }
  }

  /**
   * The first visit of the day that was billed: the others of its kind count as visits of the day.
   */
  private static Visit firstVisit(CareMonth month, FeeLine line) {
    return month.visits().stream()
        .filter(visit -> visit.date().equals(line.date()))
        .filter(visit -> instructed(month, visit))
        .min(Comparator.comparing(Visit::start))
        .orElseThrow();
  }

  private static boolean instructed(CareMonth month, Visit visit) {
    return month.instructions().stream()
        .filter(
            one -> one.kind() == visit.kind().instruction() || one.kind() == visit.kind().special())
        .anyMatch(one -> one.covers(visit.date()));
  }

  private static int nthDay(List<FeeLine> lines, FeeLine line) {
    return SERVICES.stream()
        .filter(service -> service.test(name(line)))
        .findFirst()
        .map(
            service ->
                (int)
                    lines.stream()
                        .filter(one -> service.test(name(one)))
                        .map(FeeLine::date)
                        .filter(day -> !day.isAfter(line.date()))
                        .distinct()
                        .count())
        .orElse(1);
  }

  private static boolean allows(String name, int nth) {
    var upTo = UP_TO.matcher(name);
    var from = FROM.matcher(name);
    var between = BETWEEN.matcher(name);
    boolean early = !upTo.find() || nth <= Integer.parseInt(upTo.group(1));
    boolean late = !from.find() || nth >= Integer.parseInt(from.group(1));
    boolean middle =
        !between.find()
            || (nth >= Integer.parseInt(between.group(1))
                && nth <= Integer.parseInt(between.group(2)));
    return early && late && middle;
  }

  private static String name(FeeLine line) {
    return SCHEDULE.find(line.code()).map(FeeItem::name).orElseThrow();
  }
}
