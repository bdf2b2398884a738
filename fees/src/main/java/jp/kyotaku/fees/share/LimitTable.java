package jp.kyotaku.fees.share;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import jp.kyotaku.kernel.code.LimitCategory;

/** 限度額の表: the rows and settings of high-cost-limits.txt that are in force in a month. */
final class LimitTable {

  private static final String FILE = "high-cost-limits.txt";
  private static final LimitTable ALL = load();
  private static final ConcurrentMap<YearMonth, LimitTable> BY_MONTH = new ConcurrentHashMap<>();

  private final List<LimitRow> rows;
  private final List<DatedSetting> settings;

  private LimitTable(List<LimitRow> rows, List<DatedSetting> settings) {
    this.rows = List.copyOf(rows);
    this.settings = List.copyOf(settings);
  }

  static LimitTable on(YearMonth month) {
    return BY_MONTH.computeIfAbsent(month, LimitTable::inForce);
  }

  private static LimitTable inForce(YearMonth month) {
    return new LimitTable(
        where(ALL.rows, row -> row.inForce(month)),
        where(ALL.settings, setting -> setting.inForce(month)));
  }

  /**
   * The limit for visits where the class has one and care is at home; else that of the household.
   */
  Optional<LimitRow> row(LimitCategory category, CareSetting setting) {
    LimitRow household = null;
    for (LimitRow row : rows) {
      if (row.classes().contains(category)) {
        if (!row.visits()) {
          household = row;
        } else if (setting == CareSetting.AT_HOME) {
          return Optional.of(row);
        }
      }
    }
    return Optional.ofNullable(household);
  }

  /** Empty where it is not in force. */
  OptionalLong setting(String name) {
    for (DatedSetting setting : settings) {
      if (setting.name().equals(name)) {
        return OptionalLong.of(setting.value());
      }
    }
    return OptionalLong.empty();
  }

  private static <T> List<T> where(List<T> all, Predicate<T> holds) {
    return all.stream().filter(holds).toList();
  }

  private static LimitTable load() {
    var rows = new ArrayList<LimitRow>();
    var settings = new ArrayList<DatedSetting>();
    for (String line : lines()) {
      List<String> words = List.of(line.strip().split("\\s+", -1));
      switch (words.getFirst()) {
        case "limit" -> rows.add(LimitRow.read(words));
        case "setting" -> settings.add(DatedSetting.read(words));
        default -> throw new IllegalStateException(FILE + ": " + line);
      }
    }
    return new LimitTable(rows, settings);
  }

  private static List<String> lines() {
    try (var in = LimitTable.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
