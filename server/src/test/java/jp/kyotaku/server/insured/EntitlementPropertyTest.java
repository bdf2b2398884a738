package jp.kyotaku.server.insured;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** 資格の有効性を、日を一つずつ数える別の書き方と比べる */
class EntitlementPropertyTest {

  private static final LocalDate START = LocalDate.of(2021, 4, 1);
  private static final int DAYS = 1_500;

  /** 資格の行 */
  record Row(boolean medicalAid, boolean ticket, int from, int length) {

    Entitlement.Match match() {
      var insured =
          new Insured(1)
              .by(medicalAid ? Insured.WELFARE_OFFICE : Insured.SOCIETY)
              .from(START.plusDays(from))
              .until(START.plusDays(from + length));
      var coverage = ticket ? insured.with(Insured.TICKET).coverage() : insured.coverage();
      return new Entitlement.Match(coverage, false);
    }
  }

  @Property(tries = 300)
  void 何年もの毎日について別の数え方と一致する(@ForAll("rows") List<Row> rows) {
    var matches = rows.stream().map(Row::match).toList();
    var expected = paint(rows);
    for (int day = 0; day < DAYS; day++) {
      assertThat(Entitlement.of(matches, START.plusDays(day)).getClass().getSimpleName())
          .as("day %d", day)
          .isEqualTo(expected[day]);
    }
  }

  @Property(tries = 300)
  void 有効と答える日は医療保険が先で有効な資格だけを示す(@ForAll("rows") List<Row> rows) {
    var matches = rows.stream().map(Row::match).toList();
    for (int number = 0; number < DAYS; number += 7) {
      LocalDate day = START.plusDays(number);
      if (Entitlement.of(matches, day) instanceof Entitlement.Entitled(var coverages)) {
        assertThat(coverages).isNotEmpty().allMatch(coverage -> coverage.holdsOn(day));
        assertThat(coverages.stream().skip(1)).allMatch(Coverage::medicalAid);
      }
    }
  }

  @Provide
  Arbitrary<List<Row>> rows() {
    return Combinators.combine(
            Arbitraries.of(true, false),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(0, 1_000),
            Arbitraries.integers().between(0, 600))
        .as((aid, ticket, from, length) -> new Row(aid, aid && ticket, from, length))
        .list()
        .ofMaxSize(5);
  }

  private static String[] paint(List<Row> rows) {
    var insurances = new int[DAYS + 601];
    var aids = new int[DAYS + 601];
    var tickets = new int[DAYS + 601];
    for (Row row : rows) {
      for (int day = row.from(); day < row.from() + row.length(); day++) {
        (row.medicalAid() ? aids : insurances)[day]++;
        tickets[day] += row.ticket() ? 1 : 0;
      }
    }
    boolean nothing = rows.stream().allMatch(row -> row.length() == 0);
    var names = new String[DAYS];
    Arrays.setAll(names, day -> name(nothing, insurances[day], aids[day], tickets[day]));
    return names;
  }

  private static String name(boolean nothing, int insurances, int aids, int tickets) {
    if (nothing) {
      return "NotFound";
    }
    if (insurances > 1) {
      return "SeveralMatch";
    }
    if (insurances == 1 || tickets > 0) {
      return "Entitled";
    }
    return aids > 0 ? "WithoutTicket" : "Lapsed";
  }
}
