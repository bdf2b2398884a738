package jp.kyotaku.samples.claims;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kyotaku.fees.FeeAmount;
import jp.kyotaku.fees.FeeSchedules;
import jp.kyotaku.fees.care.CalculateCare;
import jp.kyotaku.formats.receipt.Line;

/** 見本のレセプトを作る: a person, a story, its fees, who pays them, and the lines that say so. */
final class ReceiptMaker {

  private static final String OBSERVATION_VISIT = "588000110";

  private final SampleClaims claims;
  private final CalculateCare calculate;
  private final People people;
  private final PublicPayers payers;
  private final Stories stories;
  private final boolean pointsKnown;

  ReceiptMaker(SampleClaims claims, FeeSchedules schedules) {
    this.claims = claims;
    this.calculate = new CalculateCare(schedules);
    this.people = new People(claims.body(), claims.month(), claims.seed());
    this.payers = new PublicPayers(claims.month());
    this.stories = new Stories(claims.month(), StationLines.STANDARDS);
    this.pointsKnown = pointsKnown(claims.month(), schedules);
  }

  /** No source tells the points of 医療観察 from 令和8年 on. */
  private static boolean pointsKnown(YearMonth month, FeeSchedules schedules) {
    return schedules
        .on(month.atDay(1))
        .flatMap(schedule -> schedule.find(OBSERVATION_VISIT))
        .filter(item -> item.amount() instanceof FeeAmount.Points)
        .isPresent();
  }

  /** The lines of one receipt from RE to the last KA. */
  List<Line> receipt(int index) {
    var dice = Dice.of(claims.seed(), index);
    var person = people.person(index, dice);
    boolean publicOnly = claims.body() == PaymentBody.HEALTH_INSURANCE_FUND && dice.percent(12);
    boolean observation = publicOnly && dice.percent(15) && pointsKnown;
    var story = observation ? CareStory.OBSERVATION : stories.choose(person, dice);
    var plan = stories.tell(story, person, dice);
    var coverage = coverage(person, publicOnly, story, dice);
    var bill = SettledBill.of(claims.month(), coverage, calculate.of(plan.care()));
    return lines(index, plan, bill);
  }

  private ClaimCoverage coverage(
      ClaimPerson person, boolean publicOnly, CareStory story, Dice dice) {
    if (story == CareStory.OBSERVATION) {
      return new ClaimCoverage(person, Optional.empty(), payers.observation());
    }
    return publicOnly
        ? new ClaimCoverage(person, Optional.empty(), payers.alone(story.psychiatric(), dice))
        : new ClaimCoverage(
            person, people.insurer(person, dice), payers.beside(person, story.psychiatric(), dice));
  }

  private List<Line> lines(int index, CarePlan plan, SettledBill bill) {
    return Stream.of(
            new CoverageLines(claims, bill).all(index + 1),
            new PatientLines(plan, bill).all(),
            new RemarkLines(plan, bill).all(),
            bill.feeLines())
        .flatMap(List::stream)
        .toList();
  }
}
