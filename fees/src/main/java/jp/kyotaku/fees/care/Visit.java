package jp.kyotaku.fees.care;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import jp.kyotaku.fees.JobCode;

/**
 * 訪問
 *
 * @param date the day
 * @param start when it began, Japan time; decides 夜間・早朝 and 深夜
 * @param minutes how long
 * @param staff who visited
 * @param companions 同行した職員, mostly none
 * @param kind under which basic fee
 * @param purpose why
 * @param building 同一建物居住者
 */
public record Visit(
    LocalDate date,
    LocalTime start,
    int minutes,
    Staff staff,
    List<Staff> companions,
    CareKind kind,
    VisitPurpose purpose,
    SameBuilding building) {

  public Visit {
    companions = List.copyOf(companions);
    if (minutes < 1) {
      throw new IllegalArgumentException("a visit takes time");
    }
  }

  /** A planned visit at ten in the morning, of an hour, to someone who lives alone. */
  public static Visit of(LocalDate date, JobCode job) {
    return new Visit(
        date,
        LocalTime.of(10, 0),
        60,
        Staff.of(job),
        List.of(),
        CareKind.GENERAL,
        VisitPurpose.PLANNED,
        SameBuilding.ALONE);
  }

  public Visit at(LocalTime time) {
    return new Visit(date, time, minutes, staff, companions, kind, purpose, building);
  }

  public Visit lasting(int newMinutes) {
    return new Visit(date, start, newMinutes, staff, companions, kind, purpose, building);
  }

  public Visit by(Staff newStaff) {
    return new Visit(date, start, minutes, newStaff, companions, kind, purpose, building);
  }

  public Visit with(JobCode companion) {
    var more = Stream.concat(companions.stream(), Stream.of(Staff.of(companion))).toList();
    return new Visit(date, start, minutes, staff, more, kind, purpose, building);
  }

  public Visit under(CareKind newKind) {
    return new Visit(date, start, minutes, staff, companions, newKind, purpose, building);
  }

  public Visit as(VisitPurpose newPurpose) {
    return new Visit(date, start, minutes, staff, companions, kind, newPurpose, building);
  }

  public Visit in(SameBuilding newBuilding) {
    return new Visit(date, start, minutes, staff, companions, kind, purpose, newBuilding);
  }
}
