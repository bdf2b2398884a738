package jp.kyotaku.fees.care;

import java.util.Set;
import jp.kyotaku.fees.FeeCode;
import jp.kyotaku.fees.JobCode;

/** 項目の選び方の一行: in which situation an item is the right one. */
record Choice(
    FeeCode code,
    Family family,
    Role role,
    Set<JobCode> jobs,
    Range people,
    Range week,
    Range minutes,
    Range times,
    Range days,
    String variant) {

  boolean fits(Situation situation) {
    return (jobs.isEmpty() || situation.job().filter(jobs::contains).isPresent())
        && people.contains(situation.people())
        && week.contains(situation.week())
        && minutes.contains(situation.minutes())
        && times.contains(situation.times())
        && days.contains(situation.days())
        && (variant.isEmpty() || variant.equals(situation.variant()));
  }

  /**
   * Whether both are the same service, priced by the size of the building or the visits of a day.
   */
  boolean sameService(Choice other) {
    return role == other.role
        && family == other.family
        && week.equals(other.week)
        && days.equals(other.days)
        && variant.equals(other.variant)
        && jobs.equals(other.jobs);
  }

  /** 週の日数に数える: the basic fees of which three days a week are paid. */
  boolean countsInWeek() {
    return role == Role.BASE;
  }
}
