package jp.kyotaku.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * 保存期間 by the day of a record: what holds on that day holds for it, so that a later setting
 * shortens and lengthens no older promise. Requirements 7.C (log.retentionYears) is the model; the
 * days are ours.
 *
 * @param usualDays before the first setting
 * @param settings in any order, each from a day on
 */
public record Retention(int usualDays, List<From> settings) {

  /**
   * ある日からの保存日数
   *
   * @param from the first day of records for which it holds
   * @param days how many days after its own a record is still kept, 0 or more
   */
  public record From(LocalDate from, int days) {}

  /**
   * 過ぎた記録
   *
   * @param from the first day of such records
   * @param before the first day that is not among them any more
   */
  public record Over(LocalDate from, LocalDate before) {}

  /** Long before any record. */
  private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

  public Retention {
    settings = settings.stream().sorted(Comparator.comparing(From::from)).toList();
    if (usualDays < 0 || settings.stream().anyMatch(setting -> setting.days() < 0)) {
      throw new IllegalArgumentException("days of retention are 0 or more");
    }
  }

  /** The last day on which a record of this day is kept. */
  public LocalDate lastDay(LocalDate ofRecord) {
    int days = usualDays;
    for (var setting : settings) {
      if (!setting.from().isAfter(ofRecord)) {
        days = setting.days();
      }
    }
    return ofRecord.plusDays(days);
  }

  /** The days whose records are kept no longer; empty ranges are left out. */
  public List<Over> over(LocalDate today) {
    var over = new ArrayList<Over>();
    var from = BEGINNING;
    int days = usualDays;
    for (var setting : settings) {
      add(over, from, earlier(setting.from(), today.minusDays(days)));
      from = setting.from();
      days = setting.days();
    }
    add(over, from, today.minusDays(days));
    return List.copyOf(over);
  }

  private static void add(List<Over> over, LocalDate from, LocalDate before) {
    if (from.isBefore(before)) {
      over.add(new Over(from, before));
    }
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
