package jp.kyotaku.launcher.journey;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import jp.kyotaku.formats.oqs.BulkConfirmUnit;
import jp.kyotaku.formats.oqs.ClaimsComputer;
import jp.kyotaku.formats.oqs.ConsFlg;
import jp.kyotaku.formats.oqs.Patience;
import jp.kyotaku.formats.oqs.QualificationConfirmSearchInfo;
import jp.kyotaku.formats.oqs.QualificationValidity;
import jp.kyotaku.formats.oqs.RequestFlavour;
import jp.kyotaku.formats.oqs.ResultOfQualificationConfirmation;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;

/** 初回訪問 (docs/journeys/first-visit.md): choices, card, entitlement by files, terminal. */
public final class FirstVisit implements AutoCloseable {

  private static final SamplePerson HARU = SampleNation.HARU;
  private static final Patience PATIENCE =
      new Patience(Duration.ofMillis(50), Duration.ofSeconds(1), Duration.ofSeconds(60));

  private final URI start;
  private final URI standIn;
  private final ClaimsComputer claimsComputer;
  private final Browser patient = new Browser();
  private final Browser clerk = new Browser();

  public FirstVisit(Rehearsal rehearsal) {
    this(rehearsal.server(), rehearsal.standIn(), rehearsal.station(SampleNation.HIDAMARI));
  }

  private FirstVisit(URI start, URI standIn, Path station) {
    this.start = start;
    this.standIn = standIn;
    this.claimsComputer =
        new ClaimsComputer(
            station,
            SampleNation.HIDAMARI.code(),
            RequestFlavour.SHIFT_JIS,
            PATIENCE,
            rehearsalClock());
  }

  /** What failed, in words; empty when all steps passed. Once only. */
  public Optional<String> play(PrintStream out) {
    try {
      return Journey.play(out, this::play);
    } finally {
      close();
    }
  }

  @Override
  public void close() {
    patient.close();
    clerk.close();
  }

  void play(Journey journey) {
    new PatientSteps(patient, start, standIn).play(journey);
    journey.step("レセコンがファイルで同意済みの資格を取り寄せる（OQSmuhvq、四つのファイル）", this::askForConsented);
    journey.step("レセコンが券面の番号で資格を確かめる（OQSsiquc01）", this::askByCardData);
    new ClerkSteps(clerk, start).play(journey);
  }

  private String askForConsented() {
    var today = SampleNation.REHEARSAL_START.toLocalDate();
    var answered = Answers.of(claimsComputer.askHomeVisit(today, today));
    var units = answered.answer().units();
    Expect.that(units.size() == 1, "同意した人は1人のはずですが、結果は " + units.size() + " 件です。");
    var result = entitled(units.getFirst());
    Expect.that(isHaru(result), "結果がハルさんの資格ではありません。");
    Expect.that(flag(result, ConsentItem.MEDICATION) == ConsFlg.GIVEN, "薬剤情報の同意が「あり」ではありません。");
    Expect.that(flag(result, ConsentItem.SURGERY) == ConsFlg.NONE, "手術情報の同意が「なし」ではありません。");
    return "%s にハルさんの資格（有効）、薬剤情報は同意あり、手術情報は同意なし".formatted(answered.file().getFileName());
  }

  private String askByCardData() {
    var coverage = HARU.coverage();
    var question =
        new QualificationConfirmSearchInfo(
            coverage.insurer(), coverage.insuredId(), HARU.birthDate(), true, Optional.empty());
    var today = SampleNation.REHEARSAL_START.toLocalDate();
    var answered = Answers.of(claimsComputer.askEligibility(today, question));
    var body = answered.answer().body().orElseThrow(() -> new StepFailed("結果の本体がありません。"));
    Expect.that(
        body.qualificationValidity().equals(Optional.of(QualificationValidity.VALID)),
        "資格が「有効」ではありません。");
    Expect.that(
        body.results().size() == 1 && isHaru(body.results().getFirst()), "結果がハルさんの資格ではありません。");
    return "%s にハルさんの資格（有効）".formatted(answered.file().getFileName());
  }

  private static ResultOfQualificationConfirmation entitled(BulkConfirmUnit unit) {
    Expect.that(
        unit.qualificationValidity().equals(Optional.of(QualificationValidity.VALID)),
        "資格が「有効」ではありません。");
    Expect.that(unit.results().size() == 1, "資格が一つではありません。");
    return unit.results().getFirst();
  }

  private static ConsFlg flag(ResultOfQualificationConfirmation result, ConsentItem item) {
    var consent = result.consents().get(item);
    if (consent == null) {
      throw new StepFailed("結果に「%s」の同意がありません。".formatted(item.label()));
    }
    return consent.consFlg();
  }

  private static boolean isHaru(ResultOfQualificationConfirmation result) {
    return result.person().name().equals(HARU.name())
        && result.insuredCard().insurerNumber().equals(Optional.of(HARU.coverage().insurer()))
        && result.insuredCard().insuredId().equals(HARU.coverage().insuredId());
  }

  /** The day in the names of the files is the rehearsal's, as the server's business day is. */
  private static Clock rehearsalClock() {
    var clock = Clock.system(Japan.ZONE);
    var start = SampleNation.REHEARSAL_START.atZone(Japan.ZONE).toInstant();
    return Clock.offset(clock, Duration.between(clock.instant(), start));
  }
}
