package jp.kyotaku.fees;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** 訪問看護療養費マスターの全期間: which schedule holds on which day. Safe for many threads. */
public final class FeeSchedules {

  private final NavigableMap<LocalDate, EditionTables> editions = new TreeMap<>();
  private final NavigableMap<LocalDate, LocalDate> periods = new TreeMap<>();
  private final ConcurrentMap<LocalDate, FeeSchedule> made = new ConcurrentHashMap<>();

  /** Of two editions from the same day the later in the list holds. */
  FeeSchedules(List<EditionTables> tables) {
    tables.forEach(edition -> editions.put(edition.edition().from(), edition));
    var starts = new ArrayList<LocalDate>();
    editions.values().forEach(edition -> starts.addAll(edition.changes()));
    var sorted = starts.stream().distinct().sorted().toList();
    for (int at = 0; at < sorted.size(); at++) {
      boolean last = at + 1 == sorted.size();
      periods.put(sorted.get(at), last ? LocalDate.MAX : sorted.get(at + 1).minusDays(1));
    }
  }

  /** What this program carries: 令和6年6月 (official) and 令和8年6月 (reconstructed). */
  public static FeeSchedules builtIn() {
    return BuiltIn.SCHEDULES;
  }

  /**
   * What this program carries, and over it what was imported into a folder.
   *
   * @throws MastersUnreadable where a table in the folder is damaged
   */
  public static FeeSchedules of(Path mastersFolder) {
    return builtIn().with(MastersFolder.at(mastersFolder).editions());
  }

  /**
   * These with imported editions laid over them. An edition holds from its day until that of the
   * next; one from the same day as another takes its place.
   */
  public FeeSchedules with(List<EditionText> imported) {
    if (imported.isEmpty()) {
      return this;
    }
    var all = new ArrayList<>(editions.values());
    imported.forEach(text -> all.add(text.read()));
    return new FeeSchedules(all);
  }

  /** The schedule of a day; none before 2024-06-01. */
  public Optional<FeeSchedule> on(LocalDate day) {
    return Optional.ofNullable(periods.floorKey(day)).map(this::startingOn);
  }

  /** The schedules of a month in the order of the days; more than one where it changes within. */
  public List<FeeSchedule> in(YearMonth month) {
    var schedules = new ArrayList<FeeSchedule>();
    on(month.atDay(1)).ifPresent(schedules::add);
    periods
        .subMap(month.atDay(1), false, month.atEndOfMonth(), true)
        .keySet()
        .forEach(start -> schedules.add(startingOn(start)));
    return schedules;
  }

  /** The editions that the schedules are made of, the oldest first. */
  public List<Edition> editions() {
    return editions.values().stream().map(EditionTables::edition).toList();
  }

  /** The first days of all periods within which nothing changes. */
  public List<LocalDate> changes() {
    return List.copyOf(periods.keySet());
  }

  private FeeSchedule startingOn(LocalDate start) {
    return made.computeIfAbsent(start, this::make);
  }

  private FeeSchedule make(LocalDate start) {
    LocalDate until = periods.getOrDefault(start, LocalDate.MAX);
    return new ScheduleOfDay(editions.headMap(start, true)).make(start, until);
  }

  /** Read when first asked for. */
  private static final class BuiltIn {
    private static final FeeSchedules SCHEDULES = new FeeSchedules(BuiltInEditions.all());
  }
}
