package jp.kyotaku.samples.claims;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jp.kyotaku.fees.InstructionKind;
import jp.kyotaku.fees.JobCode;
import jp.kyotaku.fees.care.CareEvent;
import jp.kyotaku.fees.care.CareKind;
import jp.kyotaku.fees.care.VisitPurpose;

/** 訪問看護のいきさつ: the kinds of months that a station has; each writes its month into the frame. */
enum CareStory {
  /** 週3日まで. */
  STEADY(CareStory::steady),
  /** リハビリテーション: 理学療法士ほか. */
  REHABILITATION(CareStory::rehabilitation),
  /** 別表７: nearly every day. */
  STATED_DISEASE(CareStory::statedDisease),
  /** 末期の悪性腫瘍: urgent and night visits, sometimes to the end. */
  CANCER(CareStory::cancer),
  /** 医療処置の多い人と医療的ケア児: several visits a day, an aide beside the nurse. */
  DEVICES(CareStory::devices),
  /** 特別訪問看護指示: fourteen days, every day. */
  SPECIAL_INSTRUCTION(CareStory::specialInstruction),
  PSYCHIATRIC(CareStory::psychiatric),
  /** 精神科重症患者支援管理連携. */
  PSYCHIATRIC_SUPPORT(CareStory::psychiatricSupport),
  /** 退院: 共同指導 and 支援指導, then visits at home. */
  DISCHARGE(CareStory::discharge),
  /** 退院の後、訪問の前の再入院: one add-on and no day of care. */
  READMITTED(CareStory::readmitted),
  /** 外泊中の訪問. */
  TRIAL_STAY(CareStory::trialStay),
  /** 専門の研修を受けた看護師の同行と専門管理加算. */
  SPECIALIST(CareStory::specialist),
  /** 医療観察. */
  OBSERVATION(CareStory::observation);

  private static final List<String> STATED_DISEASES =
      List.of(
          "多発性硬化症",
          "重症筋無力症",
          "スモン",
          "筋萎縮性側索硬化症",
          "脊髄小脳変性症",
          "ハンチントン病",
          "筋ジストロフィー",
          "パーキンソン病",
          "多系統萎縮症");

  // References to methods without state.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Consumer<CareFrame> story;

  CareStory(Consumer<CareFrame> story) {
    this.story = story;
  }

  void tell(CareFrame frame) {
    story.accept(frame);
  }

  boolean psychiatric() {
    return this == PSYCHIATRIC || this == PSYCHIATRIC_SUPPORT;
  }

  private static void steady(CareFrame frame) {
    frame.instructed(InstructionKind.NURSING);
    frame.weekly(frame.dice.between(1, 3), JobCode.NURSE, JobCode.PUBLIC_HEALTH_NURSE);
  }

  private static void rehabilitation(CareFrame frame) {
    frame.diseases = List.of("脳梗塞後遺症", "右片麻痺");
    frame.instructed(InstructionKind.NURSING);
    frame.weekly(
        frame.dice.between(1, 3),
        JobCode.PHYSICAL_THERAPIST,
        JobCode.OCCUPATIONAL_THERAPIST,
        JobCode.SPEECH_THERAPIST,
        JobCode.ASSISTANT_NURSE);
  }

  private static void statedDisease(CareFrame frame) {
    int disease = frame.dice.below(STATED_DISEASES.size());
    frame.states("%03d".formatted(disease + 2));
    frame.diseases = List.of(STATED_DISEASES.get(disease));
    frame.instructed(InstructionKind.NURSING);
    frame.weekly(frame.dice.between(2, 7), JobCode.NURSE, JobCode.PHYSICAL_THERAPIST);
    dayAndNight(frame);
  }

  private static void cancer(CareFrame frame) {
    frame.states("001", "041");
    frame.diseases = List.of("膵癌", "癌性疼痛");
    frame.condition = "疼痛の増強があり、医師に報告のうえ鎮痛薬の調整を行った。";
    frame.instructed(InstructionKind.NURSING);
    frame.weekly(frame.dice.between(4, 7), JobCode.NURSE);
    dayAndNight(frame);
    frame.happened(new CareEvent.SpecialManagement(true));
    StoryParts.urgentNights(frame);
    if (frame.dice.percent(30)) {
      StoryParts.end(frame);
    }
  }

  private static void devices(CareFrame frame) {
    boolean child = frame.child();
    frame.states(child ? new String[] {"053", "091"} : new String[] {"045", "046"});
    frame.diseases = List.of(child ? "先天性ミオパチー" : "頸髄損傷後遺症");
    frame.instructed(InstructionKind.NURSING);
    frame.weekly(frame.dice.between(2, 5), JobCode.NURSE);
    dayAndNight(frame);
    frame.happened(new CareEvent.SpecialManagement(!child));
    StoryParts.visitAgain(frame);
    if (child) {
      StoryParts.longVisits(frame);
    }
  }

  private static void specialInstruction(CareFrame frame) {
    frame.diseases = List.of("急性肺炎", "慢性心不全");
    frame.condition = "急性増悪のため頻回の訪問を要し、全身状態の観察を行った。";
    var from = frame.month.atDay(frame.dice.between(1, 10));
    frame.instructed(InstructionKind.NURSING);
    frame.instructed(InstructionKind.SPECIAL, from, from.plusDays(13));
    from.datesUntil(from.plusDays(14)).forEach(day -> frame.visit(day, JobCode.NURSE));
  }

  private static void psychiatric(CareFrame frame) {
    frame.kind = CareKind.PSYCHIATRIC;
    frame.gaf = Optional.of("0" + frame.dice.between(3, 9));
    frame.diseases = List.of("統合失調症");
    frame.condition = "幻聴はあるが生活の維持ができ、服薬の確認を行った。";
    frame.instructed(InstructionKind.PSYCHIATRIC);
    frame.weekly(
        frame.dice.between(1, 3),
        JobCode.NURSE,
        JobCode.OCCUPATIONAL_THERAPIST,
        JobCode.ASSISTANT_NURSE);
    StoryParts.shortOrAccompanied(frame);
  }

  private static void psychiatricSupport(CareFrame frame) {
    psychiatric(frame);
    frame.patient = frame.patient.withPsychiatricSupport();
    frame.happened(new CareEvent.PsychiatricSupport(frame.dice.percent(50), JobCode.NURSE));
    StoryParts.visitAgain(frame);
  }

  private static void discharge(CareFrame frame) {
    frame.states("010", "044");
    frame.diseases = List.of("多系統萎縮症");
    var left = frame.month.atDay(frame.dice.between(2, 12));
    frame.firstVisit = left.plusDays(1);
    frame.instructed(InstructionKind.NURSING, left, left.plusMonths(3));
    left.plusDays(1)
        .datesUntil(frame.month.atEndOfMonth())
        .filter(day -> day.getDayOfMonth() % 2 == 0)
        .forEach(day -> frame.visit(day, JobCode.NURSE));
    frame.happened(
        new CareEvent.DischargeConference(left, JobCode.NURSE, 2, true),
        new CareEvent.DischargeSupport(
            left, Optional.empty(), frame.dice.percent(40), JobCode.NURSE),
        new CareEvent.SpecialManagement(true));
    dayAndNight(frame);
  }

  private static void readmitted(CareFrame frame) {
    var left = frame.month.atDay(frame.dice.between(3, 20));
    var again = left.plusDays(frame.dice.between(1, 5));
    frame.diseases = List.of("誤嚥性肺炎");
    frame.condition = "退院日に在宅での療養上の指導を行ったが、再入院となった。";
    frame.firstVisit = left;
    frame.instructed(InstructionKind.NURSING, left, left.plusMonths(1));
    frame.happened(new CareEvent.DischargeSupport(left, Optional.of(again), false, JobCode.NURSE));
  }

  private static void trialStay(CareFrame frame) {
    frame.states("005");
    frame.diseases = List.of("筋萎縮性側索硬化症");
    frame.instructed(InstructionKind.NURSING);
    for (int day : List.of(6, 20)) {
      var visit = frame.visit(frame.month.atDay(day), JobCode.NURSE);
      frame.replace(visit, visit.as(VisitPurpose.TRIAL_STAY));
    }
  }

  private static void specialist(CareFrame frame) {
    steady(frame);
    var last = frame.visits.getLast();
    var trained = frame.staff(JobCode.TRAINED_NURSE);
    frame.replace(last, last.by(trained).as(VisitPurpose.SPECIALIST_JOINT));
    frame.happened(new CareEvent.SpecialistManagement(frame.firstDay(), frame.dice.percent(50)));
  }

  private static void observation(CareFrame frame) {
    frame.kind = CareKind.OBSERVATION;
    frame.diseases = List.of("統合失調症");
    frame.condition = "通院の継続ができており、生活の支援を行った。";
    frame.instructed(InstructionKind.OBSERVATION);
    frame.weekly(frame.dice.between(1, 3), JobCode.NURSE, JobCode.OCCUPATIONAL_THERAPIST);
    frame.happened(new CareEvent.DayAndNight(), new CareEvent.Information(2, frame.firstDay()));
  }

  private static void dayAndNight(CareFrame frame) {
    if (frame.dice.percent(80)) {
      frame.happened(new CareEvent.DayAndNight());
    }
  }
}
