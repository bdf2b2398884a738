package jp.kyotaku.samples.claims;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.fees.JobCode;
import jp.kyotaku.fees.care.CareEvent;
import jp.kyotaku.fees.care.Visit;
import jp.kyotaku.fees.care.VisitPurpose;

/** いきさつの部分: what several stories have in common. */
final class StoryParts {

  private static final LocalTime EVENING = LocalTime.of(19, 30);
  private static final LocalTime NIGHT = LocalTime.of(2, 0);
  private static final LocalTime AFTERNOON = LocalTime.of(15, 0);
  private static final LocalTime LATE_AFTERNOON = LocalTime.of(17, 0);

  private StoryParts() {}

  /** One visit in six is urgent, in the evening or at night. */
  static void urgentNights(CareFrame frame) {
    for (Visit visit : List.copyOf(frame.visits)) {
      if (frame.dice.percent(16)) {
        var start = frame.dice.percent(60) ? EVENING : NIGHT;
        frame.replace(visit, visit.as(VisitPurpose.URGENT).at(start));
      }
    }
  }

  /** Death after at least four days of care; nothing follows it. */
  static void end(CareFrame frame) {
    var last = frame.visits.get(frame.dice.between(3, frame.visits.size() - 1));
    frame.visits.removeIf(visit -> visit.date().isAfter(last.date()));
    var time = last.start().plusMinutes(last.minutes());
    frame.death = Optional.of(new CarePlan.Death(last.date(), time));
    frame.condition = "看取りの時期を迎え、家族とともに見守り、臨終に立ち会った。";
    frame.happened(
        new CareEvent.TerminalCare(
            1,
            last.date(),
            frame.dice.percent(20) ? Optional.of(JobCode.NURSE) : Optional.empty()));
  }

  /** A second visit on some days, a third on few; on half of them an aide comes along. */
  static void visitAgain(CareFrame frame) {
    for (Visit visit : List.copyOf(frame.visits)) {
      if (frame.dice.percent(30)) {
        boolean accompanied = !frame.gaf.isPresent() && frame.dice.percent(50);
        var whole = accompanied ? visit.with(JobCode.NURSING_AIDE) : visit;
        frame.replace(visit, whole);
        frame.visits.add(whole.at(AFTERNOON).lasting(40));
        if (frame.dice.percent(20)) {
          frame.visits.add(visit.at(LATE_AFTERNOON).lasting(35));
        }
      }
    }
  }

  /** A visit of more than an hour and a half once a week, and the school is told. */
  static void longVisits(CareFrame frame) {
    frame.visits.stream()
        .filter(visit -> visit.date().getDayOfMonth() % 7 == 3)
        .toList()
        .forEach(visit -> frame.replace(visit, visit.lasting(105)));
    frame.happened(new CareEvent.Information(2, frame.firstDay()));
  }

  /** Some visits are short; once in the month an aide comes along. */
  static void shortOrAccompanied(CareFrame frame) {
    var first = frame.visits.getFirst();
    frame.replace(first, first.with(JobCode.NURSING_AIDE));
    for (Visit visit : List.copyOf(frame.visits)) {
      if (visit.companions().isEmpty() && frame.dice.percent(30)) {
        frame.replace(visit, visit.lasting(25));
      }
    }
  }
}
