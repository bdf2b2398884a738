package jp.kyotaku.launcher.journey;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.formats.oqs.BulkConfirmUnit;
import jp.kyotaku.formats.oqs.ClaimsComputer;
import jp.kyotaku.formats.oqs.Patience;
import jp.kyotaku.formats.oqs.QualificationConfirmSearchInfo;
import jp.kyotaku.formats.oqs.QualificationValidity;
import jp.kyotaku.formats.oqs.ReInquirySearchInfo;
import jp.kyotaku.formats.oqs.RequestFlavour;
import jp.kyotaku.formats.oqs.Sihvq01Answer;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.kernel.code.TreatmentFlag;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;

/**
 * 二回目からの訪問 (docs/journeys/re-inquiry.md): re-inquiry, a list by files, another insurer, the
 * withdrawal, and what is refused.
 */
final class NextVisits implements AutoCloseable {

  private static final SamplePerson HARU = SampleNation.HARU;
  private static final SamplePerson KENICHI = SampleNation.KENICHI;
  private static final LocalDate NEXT_DAY = SampleNation.REHEARSAL_START.toLocalDate().plusDays(1);
  private static final Patience PATIENCE =
      new Patience(Duration.ofMillis(50), Duration.ofSeconds(1), Duration.ofSeconds(60));

  private final URI start;
  private final NewInsurer newInsurer;
  private final ClaimsComputer claimsComputer;
  private final Browser clerk = new Browser();

  NextVisits(Rehearsal rehearsal) {
    this.start = rehearsal.server();
    this.newInsurer = new NewInsurer(rehearsal.server(), rehearsal.insurerSecrets(), NEXT_DAY);
    this.claimsComputer = computer(rehearsal.station(SampleNation.HIDAMARI));
  }

  void play(Journey journey) {
    journey.step("業務日時を翌日へ進める", this::nextDay);
    journey.step("訪問の前に、カードなしで再照会する（OQSsihvq）", this::askAgain);
    journey.step("まだ訪問していない人の再照会は、わけとともに断られる（OQSsihvq）", this::askForStranger);
    journey.step("名簿の三人を一括で照会する（OQSmuquc、四つのファイル）", this::askForMany);
    journey.step("ハルさんの保険者が変わる（保険者のファイル）", newInsurer::load);
    journey.step("前の番号の再照会に、新しい資格が返る（OQSsihvq）", this::askByOldNumbers);
    journey.step("T21 利用者の希望で同意を取り消す", new WithdrawalSteps(clerk, start)::withdraw);
    journey.step("取り消したあとの再照会は、わけとともに断られる（OQSsihvq）", this::askAfterWithdrawal);
  }

  @Override
  public void close() {
    clerk.close();
  }

  private String nextDay() {
    var page = clerk.open(start).press("翌日へ");
    page.mustSay(Japan.dateInWords(NEXT_DAY));
    return page + " に " + Japan.dateInWords(NEXT_DAY);
  }

  private String askAgain() {
    var body = body(HARU);
    Expect.that(valid(body), "再照会の資格が「有効」ではありません。" + reason(body));
    Expect.that(body.results().size() == 1, "資格が一つではありません。");
    Expect.that(body.qualificationChanged().equals(Optional.of(false)), "資格が変わったことになっています。");
    return "ハルさんの資格（有効）、前の答えから変わりなし";
  }

  private String askForStranger() {
    var body = body(KENICHI);
    Expect.that(refusedBy(body, "KYT-3101"), "断られるはずの再照会です。" + reason(body));
    return reason(body);
  }

  private String askForMany() {
    var nobody =
        new QualificationConfirmSearchInfo(
            KENICHI.coverage().insurer(),
            new InsuredId("", "99999999", ""),
            KENICHI.birthDate(),
            false,
            Optional.empty());
    var people = List.of(cardData(HARU), cardData(KENICHI), nobody);
    var answered = Answers.of(claimsComputer.askEligibilityOfMany(NEXT_DAY, people));
    var validities =
        answered.answer().units().stream().map(BulkConfirmUnit::qualificationValidity).toList();
    Expect.that(
        validities.equals(
            List.of(
                Optional.of(QualificationValidity.VALID),
                Optional.of(QualificationValidity.VALID),
                Optional.of(QualificationValidity.NONE))),
        "一括照会の結果が違います: " + validities);
    return "%s に三行: 有効、有効、該当なし".formatted(answered.file().getFileName());
  }

  private String askByOldNumbers() {
    var body = body(HARU);
    Expect.that(valid(body), "新しい資格が返りません。" + reason(body));
    var insurer = body.results().getFirst().insuredCard().insurerNumber();
    Expect.that(insurer.equals(Optional.of(newInsurer.number())), "新しい保険者の資格ではありません。");
    Expect.that(body.qualificationChanged().equals(Optional.of(true)), "資格が変わったと示されません。");
    return "新しい保険者 %s の資格（有効）、変わったことの印あり".formatted(newInsurer.number().value());
  }

  private String askAfterWithdrawal() {
    var body = body(HARU);
    Expect.that(refusedBy(body, "KYT-3105"), "断られるはずの再照会です。" + reason(body));
    return reason(body);
  }

  private Sihvq01Answer.Body body(SamplePerson person) {
    var coverage = person.coverage();
    var numbers =
        new ReInquirySearchInfo.Numbers(
            coverage.insurer(), coverage.insuredId(), person.birthDate());
    return Answers.of(
            claimsComputer.askAgain(
                TreatmentFlag.HOME_VISIT,
                NEXT_DAY,
                new ReInquirySearchInfo(numbers, Optional.empty())))
        .answer()
        .body()
        .orElseThrow(() -> new StepFailed("結果の本体がありません。"));
  }

  private static QualificationConfirmSearchInfo cardData(SamplePerson person) {
    var coverage = person.coverage();
    return new QualificationConfirmSearchInfo(
        coverage.insurer(), coverage.insuredId(), person.birthDate(), true, Optional.empty());
  }

  private static boolean valid(Sihvq01Answer.Body body) {
    return body.qualificationValidity().equals(Optional.of(QualificationValidity.VALID));
  }

  private static boolean refusedBy(Sihvq01Answer.Body body, String code) {
    return body.processingResult().processingResultCode().equals(Optional.of(code));
  }

  private static String reason(Sihvq01Answer.Body body) {
    var result = body.processingResult();
    return result.processingResultCode().orElse("")
        + " "
        + result.processingResultMessage().orElse("");
  }

  private static ClaimsComputer computer(Path station) {
    var start = NEXT_DAY.atTime(9, 0).atZone(Japan.ZONE).toInstant();
    var real = Clock.system(Japan.ZONE);
    var clock = Clock.offset(real, Duration.between(real.instant(), start));
    return new ClaimsComputer(
        station, SampleNation.HIDAMARI.code(), RequestFlavour.SHIFT_JIS, PATIENCE, clock);
  }
}
