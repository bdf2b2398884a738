package jp.kyotaku.samples.claims;

import java.time.YearMonth;
import java.util.List;
import jp.kyotaku.fees.JobCode;
import jp.kyotaku.fees.care.CareEvent;
import jp.kyotaku.fees.care.CareKind;
import jp.kyotaku.fees.care.Remoteness;
import jp.kyotaku.fees.care.SameBuilding;

/** いきさつを選んで語る: by age, and with what can happen to anyone. */
final class Stories {

  private static final int ADULT = 18;
  private static final List<CareStory> OF_CHILDREN =
      List.of(CareStory.STEADY, CareStory.DEVICES, CareStory.DEVICES, CareStory.REHABILITATION);
  private static final List<CareStory> OF_ADULTS =
      List.of(
          CareStory.STEADY,
          CareStory.STEADY,
          CareStory.REHABILITATION,
          CareStory.STATED_DISEASE,
          CareStory.STATED_DISEASE,
          CareStory.STATED_DISEASE,
          CareStory.CANCER,
          CareStory.CANCER,
          CareStory.DEVICES,
          CareStory.SPECIAL_INSTRUCTION,
          CareStory.PSYCHIATRIC,
          CareStory.PSYCHIATRIC,
          CareStory.PSYCHIATRIC_SUPPORT,
          CareStory.DISCHARGE,
          CareStory.READMITTED,
          CareStory.TRIAL_STAY,
          CareStory.SPECIALIST);

  private final YearMonth month;
  private final String[] standards;

  Stories(YearMonth month, List<String> standards) {
    this.month = month;
    this.standards = standards.toArray(String[]::new);
  }

  CareStory choose(ClaimPerson person, Dice dice) {
    boolean child = person.birthDate().plusYears(ADULT).isAfter(month.atDay(1));
    return dice.pick(child ? OF_CHILDREN : OF_ADULTS);
  }

  CarePlan tell(CareStory story, ClaimPerson person, Dice dice) {
    var frame = new CareFrame(month, person, dice);
    circumstances(frame);
    story.tell(frame);
    if (frame.kind != CareKind.OBSERVATION && !frame.visits.isEmpty()) {
      afterwards(frame);
    }
    return frame.plan(standards);
  }

  private static void circumstances(CareFrame frame) {
    var dice = frame.dice;
    frame.remoteness = dice.percent(6) ? Remoteness.ONE_WAY : Remoteness.NONE;
    frame.branchOffice = dice.percent(5);
    if (dice.percent(20)) {
      frame.place = "15";
      frame.building = SameBuilding.all(dice.between(1, 6));
    }
  }

  private static void afterwards(CareFrame frame) {
    if (frame.dice.percent(70)) {
      frame.happened(new CareEvent.OnlineConfirmation());
    }
    if (frame.dice.percent(8)) {
      frame.happened(new CareEvent.Information(1, frame.firstDay()));
    }
    if (frame.dice.percent(5) && !frame.branchOffice) {
      frame.happened(new CareEvent.CareStaffSupport(JobCode.NURSE));
    }
    if (frame.dice.percent(5)) {
      frame.happened(new CareEvent.Conference(frame.firstDay(), JobCode.NURSE));
    }
  }
}
