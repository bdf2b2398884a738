package jp.kyotaku.fees.care;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import jp.kyotaku.fees.InstructionKind;

/**
 * 一日の訪問
 *
 * @param visits in the order of the day, all of one kind of care and one sort of purpose
 * @param special whether a special instruction is in force
 */
record CareDay(LocalDate date, List<Visit> visits, boolean special) {

  /** 長時間: more than an hour and a half. */
  private static final int LONG = 90;

  /** KA.7 has room for ten. */
  private static final int MOST_JOBS = 10;

  CareKind kind() {
    return visits.getFirst().kind();
  }

  Visit first() {
    return visits.getFirst();
  }

  int times() {
    return visits.size();
  }

  int minutes() {
    return visits.stream().mapToInt(Visit::minutes).sum();
  }

  boolean urgent() {
    return visits.stream()
        .anyMatch(
            visit ->
                visit.purpose() == VisitPurpose.URGENT
                    || visit.purpose() == VisitPurpose.URGENT_ONLY);
  }

  boolean longVisit() {
    return visits.stream().anyMatch(visit -> visit.minutes() > LONG);
  }

  /** 夜間 18 to 22, 早朝 6 to 8. */
  boolean atNight() {
    return visits.stream().anyMatch(visit -> hour(visit, 18, 22) || hour(visit, 6, 8));
  }

  /** 深夜 22 to 6. */
  boolean atMidnight() {
    return visits.stream().anyMatch(visit -> hour(visit, 22, 24) || hour(visit, 0, 6));
  }

  /** 包括型: one visit between 8 and 18, another outside. */
  boolean byDayAndNight() {
    return visits.stream().anyMatch(visit -> hour(visit, 8, 18))
        && visits.stream().anyMatch(visit -> !hour(visit, 8, 18));
  }

  /** 職種等: all who came, visit after visit. */
  String jobs() {
    return jobs(visits);
  }

  /** The same for some of the visits; each keeps its place in the day. */
  String jobs(List<Visit> some) {
    var codes = new ArrayList<String>();
    for (int visit = 1; visit <= visits.size(); visit++) {
      if (some.contains(visits.get(visit - 1))) {
        addCodes(codes, visits.get(visit - 1), visit);
      }
    }
    return String.join("", codes.subList(0, Math.min(codes.size(), MOST_JOBS)));
  }

  /** What an item of this day may have to carry. */
  Carried carried() {
    return new Carried(jobs(), times(), instructions());
  }

  private List<InstructionKind> instructions() {
    return special
        ? List.of(kind().special(), kind().instruction())
        : List.of(kind().instruction());
  }

  private static void addCodes(List<String> codes, Visit visit, int number) {
    codes.add(visit.staff().code(number));
    visit.companions().forEach(companion -> codes.add(companion.code(number)));
  }

  private static boolean hour(Visit visit, int from, int to) {
    LocalTime start = visit.start();
    return start.getHour() >= from && start.getHour() < to;
  }
}
