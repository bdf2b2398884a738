package jp.kyotaku.fees.care;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** 算定済みのもの: of this month and, as far as was told, before it. Everything is counted here. */
final class Booked {

  private record Taken(LocalDate date, Choice choice) {}

  private final List<Taken> taken = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();

  Booked(List<BilledFee> earlier) {
    for (BilledFee fee : earlier) {
      ChoiceTable.on(fee.date())
          .of(fee.code())
          .ifPresent(choice -> taken.add(new Taken(fee.date(), choice)));
    }
  }

  void add(Entry entry) {
    taken.add(new Taken(entry.date(), entry.choice()));
    entries.add(entry);
  }

  /** A percent add-on goes into the amount of its base item. */
  void replace(Entry old, Entry changed) {
    entries.set(entries.indexOf(old), changed);
  }

  List<Entry> inOrder() {
    return entries.stream().sorted(Entry.ORDER).toList();
  }

  Stream<Entry> of(Role role) {
    return entries.stream().filter(entry -> entry.choice().role() == role);
  }

  /** All lines of this month; what was billed before excludes nothing but by its number. */
  List<Entry> all() {
    return entries;
  }

  /** How often the same service was billed, on the days asked for. */
  long times(Choice choice, Predicate<LocalDate> days) {
    long times = 0;
    for (Taken one : taken) {
      times += one.choice().sameService(choice) && days.test(one.date()) ? 1 : 0;
    }
    return times;
  }

  /** 週何日目: the days of care in the week of this day up to it, itself counted. */
  int dayOfWeek(CareKind kind, LocalDate day) {
    boolean observation = kind == CareKind.OBSERVATION;
    return 1
        + (int)
            taken.stream()
                .filter(one -> one.choice().countsInWeek())
                .filter(one -> (one.choice().family() == Family.OBSERVATION) == observation)
                .map(Taken::date)
                .filter(date -> sameWeek(date, day) && date.isBefore(day))
                .distinct()
                .count();
  }

  /** 月何日目: days of this month on which one of the roles was billed, this one counted. */
  int dayOfMonth(Family family, LocalDate day, Role... roles) {
    var wanted = List.of(roles);
    return 1
        + (int)
            entries.stream()
                .filter(entry -> entry.choice().family() == family)
                .filter(entry -> wanted.contains(entry.choice().role()))
                .map(Entry::date)
                .filter(date -> date.isBefore(day))
                .distinct()
                .count();
  }

  /** Days with care from one day to another, both included. */
  long daysOfCare(LocalDate from, LocalDate to) {
    return taken.stream()
        .filter(one -> one.choice().role().standsForVisit())
        .map(Taken::date)
        .filter(date -> !date.isBefore(from) && !date.isAfter(to))
        .distinct()
        .count();
  }

  /** 実日数に数える日, in their order. */
  List<LocalDate> careDays() {
    return entries.stream()
        .filter(entry -> entry.choice().role().standsForVisit())
        .map(Entry::date)
        .distinct()
        .sorted()
        .toList();
  }

  /** 暦週: from Sunday to Saturday. */
  static boolean sameWeek(LocalDate one, LocalDate other) {
    return sunday(one).equals(sunday(other));
  }

  private static LocalDate sunday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
  }
}
