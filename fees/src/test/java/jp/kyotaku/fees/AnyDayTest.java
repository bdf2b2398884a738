package jp.kyotaku.fees;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnyDayTest {

  private static final FeeSchedules SCHEDULES = FeeSchedules.builtIn();
  private static final LocalDate FIRST = LocalDate.of(2024, 6, 1);

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs().between(0, 2_000).map(FIRST::plusDays);
  }

  @Property(tries = 200)
  void どの日のマスターもその日を含みその日に有効な項目だけを持つ(@ForAll("days") LocalDate day) {
    var schedule = SCHEDULES.on(day).orElseThrow();

    assertThat(day).isBetween(schedule.from(), schedule.until());
    assertThat(schedule.items()).isNotEmpty().allMatch(item -> item.validOn(day));
    assertThat(schedule.items().stream().map(FeeItem::order).toList()).isSorted();
  }

  @Provide
  Arbitrary<FeeItem> anyItem() {
    return Combinators.combine(
            Arbitraries.integers().between(500_000_000, 599_999_999),
            Arbitraries.of(FeeSection.class),
            Arbitraries.of(AmountKind.class),
            Arbitraries.integers().between(-1, 9_999_999),
            rules(),
            Arbitraries.longs().between(0, 900))
        .as(
            (code, section, kind, amount, rules, days) ->
                new FeeItem(
                    new FeeCode(String.valueOf(code)),
                    "名前（" + code + "）",
                    section,
                    "01",
                    days % 2 == 0,
                    amount < 0 ? new FeeAmount.Unknown(kind) : FeeAmount.of(kind, amount),
                    new Fact.Stated<>(rules),
                    code,
                    FIRST,
                    days == 0 ? LocalDate.MAX : FIRST.plusDays(days)));
  }

  private static Arbitrary<FeeRules> rules() {
    return Combinators.combine(
            Combinators.combine(
                    Arbitraries.integers().between(0, 80), Arbitraries.integers().between(0, 80))
                .as(AgeRange::new),
            Arbitraries.of(InsuranceScope.class),
            Arbitraries.of(JobCode.class).list().uniqueElements(),
            Arbitraries.of(VisitCountRule.class),
            Arbitraries.of(InstructionKind.class).list().uniqueElements(),
            Arbitraries.of("", "A101"),
            Arbitraries.of(LimitUnit.class).list().uniqueElements())
        .as(
            (ages, scope, jobs, visits, instructions, group, units) ->
                new FeeRules(
                    ages,
                    scope,
                    jobs,
                    visits,
                    instructions,
                    !group.isEmpty(),
                    group,
                    group.isEmpty()
                        ? List.of()
                        : List.of(new FacilityStandard("B001", "1606", "01")),
                    units.stream().map(unit -> new Limit(unit, 3)).toList(),
                    "07",
                    new PrintPlace("10", "11", "001", "1111002000")));
  }

  @Property(tries = 200)
  void 書いて読んだ項目は元と同じ(@ForAll("anyItem") FeeItem item) {
    var text =
        EditionWriter.write(
            new Edition(FIRST, "試し", "試験", true), List.of(item), List.of(), List.of());

    var read = new ArrayList<FeeItem>();
    SCHEDULES.with(List.of(text)).on(FIRST).ifPresent(one -> read.addAll(one.items()));

    assertThat(read).containsExactly(item);
  }
}
