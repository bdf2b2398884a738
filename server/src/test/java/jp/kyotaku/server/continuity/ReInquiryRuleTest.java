package jp.kyotaku.server.continuity;

import static jp.kyotaku.server.continuity.Histories.firstVisit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.code.ReviewOutcome;
import jp.kyotaku.server.continuity.ReInquiryDecision.Allowed;
import jp.kyotaku.server.continuity.ReInquiryDecision.Refused;
import jp.kyotaku.server.continuity.RelationshipPolicy.Restart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 再照会できるかどうかの、計算例の表 (requirements 5.1, 5.2) */
class ReInquiryRuleTest {

  private static final RelationshipPolicies WITHOUT_RESTORING =
      RelationshipPolicies.always(new RelationshipPolicy(3, false, Restart.LATER_END, true));

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "T-001, 2024-06-03, 2024-09-30",
    "T-003, 2024-06-01, 2024-09-30",
    "T-005, 2024-08-31, 2024-11-30",
    "T-006, 2024-11-30, 2025-02-28",
    "T-008, 2023-11-30, 2024-02-29",
    "T-010, 2024-02-29, 2024-05-31",
    "T-011, 2025-01-31, 2025-04-30",
    "T-012, 2024-12-31, 2025-03-31",
    "T-014, 2024-12-02, 2025-03-31",
    "T-015, 2024-05-31, 2024-08-31",
  })
  void 初回訪問から3か月後の月の末日まで再照会でき_次の日からはできない(String id, String firstVisit, LocalDate end) {
    var history = firstVisit(firstVisit);
    assertThat(allowed(history, LocalDate.parse(firstVisit)).until()).isEqualTo(end);
    assertThat(allowed(history, end).until()).isEqualTo(end);
    assertThat(refused(history, end.plusDays(1)).reason()).isEqualTo(RefusalReason.WINDOW_ENDED);
    assertThat(refused(history, end.plusDays(1)).ended()).hasValue(end);
  }

  @Test
  void T016_審査結果がなくても_初回訪問からの期間の末日までは再照会できる() {
    var decision = allowed(firstVisit("2024-06-03"), "2024-09-30");
    assertThat(decision.basis()).isEqualTo(Basis.WINDOW);
    assertThat(decision.evidence()).isEmpty();
    assertThat(decision.inWords())
        .isEqualTo(
            "令和6年9月30日（2024年9月30日）まで再照会できます。"
                + "令和6年（2024年）10月も続けるには、令和6年（2024年）6月分と7月分の審査結果が必要です。");
  }

  @Test
  void T017_6月分と7月分が確認できれば_10月の末日まで延びる() {
    var history = firstVisit("2024-06-03").confirmed("2024-06", "2024-07");
    var decision = allowed(history, "2024-10-01");
    assertThat(decision.basis()).isEqualTo(Basis.EXTENSION);
    assertThat(decision.until()).isEqualTo("2024-10-31");
    assertThat(decision.evidence()).isEqualTo(months("2024-06", "2024-07"));
    assertThat(decision.needed()).isEqualTo(months("2024-08"));
  }

  @Test
  void T018_7月分が月遅れで審査の前なら_続いていることを確認できない() {
    var history =
        firstVisit("2024-06-03")
            .confirmed("2024-06")
            .result("2024-07", ReviewOutcome.CLAIMED, "2024-09-10");
    var decision = refused(history, "2024-10-01");
    assertThat(decision.reason()).isEqualTo(RefusalReason.CONTINUITY_NOT_CONFIRMED);
    assertThat(decision.missing()).hasValue(missing("2024-07", MonthStanding.LATE));
    assertThat(decision.ended()).hasValue(LocalDate.of(2024, 9, 30));
    assertThat(decision.inWords()).contains("令和6年（2024年）7月分は、請求は届きましたが、審査の結果がまだ出ていません。");
  }

  @Test
  void T019_遅れていた7月分の審査結果が届けば_11月の末日まで再照会できる() {
    var history = lateJuly();
    assertThat(refused(history, "2024-10-19").reason())
        .isEqualTo(RefusalReason.CONTINUITY_NOT_CONFIRMED);
    assertThat(allowed(history, "2024-10-21").until()).isEqualTo("2024-11-30");
  }

  @Test
  void T019_遅れて届いた審査結果で戻さない設定なら_もう一度の確認を要る() {
    var decision =
        refused(
            ReInquiryRule.decide(
                CareCategory.HOME_VISIT_CARE,
                lateJuly().written(),
                day("2024-10-21"),
                day("2024-10-21"),
                WITHOUT_RESTORING));
    assertThat(decision.reason()).isEqualTo(RefusalReason.CONTINUITY_NOT_CONFIRMED);
    assertThat(decision.missing()).hasValue(missing("2024-07", MonthStanding.LATE));
    assertThat(decision.inWords()).endsWith("もう一度マイナンバーカードで確認すると、また再照会できるようになります。");
  }

  private static Histories lateJuly() {
    return firstVisit("2024-06-03")
        .confirmed("2024-06")
        .result("2024-07", ReviewOutcome.CLAIMED, "2024-09-10")
        .confirmed("2024-08")
        .result("2024-07", ReviewOutcome.REVIEWED, "2024-10-20");
  }

  @Test
  void T021_返戻になった7月分は_請求し直されるまで確認できたことにならない() {
    var history =
        firstVisit("2024-06-03")
            .confirmed("2024-06")
            .result("2024-07", ReviewOutcome.RETURNED, "2024-09-05");
    var decision = refused(history, "2024-10-01");
    assertThat(decision.reason()).isEqualTo(RefusalReason.CONTINUITY_NOT_CONFIRMED);
    assertThat(decision.missing()).hasValue(missing("2024-07", MonthStanding.RETURNED));
    assertThat(decision.inWords()).contains("令和6年（2024年）7月分の請求が返戻になり、まだ請求し直されていません。");

    history.result("2024-07", ReviewOutcome.CLAIMED, "2024-10-08");
    assertThat(refused(history, "2024-10-08").missing())
        .hasValue(missing("2024-07", MonthStanding.LATE));
    history.result("2024-07", ReviewOutcome.REVIEWED, "2024-10-25");
    assertThat(allowed(history, "2024-10-25").until()).isEqualTo("2024-10-31");
  }

  @Test
  void T022_7月に訪問がなければ_6月分と8月分が確認できても続いていない() {
    var history = firstVisit("2024-06-03").confirmed("2024-06", "2024-08");
    var decision = refused(history, "2024-10-01");
    assertThat(decision.reason()).isEqualTo(RefusalReason.CONTINUITY_NOT_CONFIRMED);
    assertThat(decision.missing()).hasValue(missing("2024-07", MonthStanding.MISSING));
    assertThat(decision.inWords()).contains("令和6年（2024年）7月分の請求が届いていません。");
  }

  @Test
  void T024_9月分まで確認でき_あとの請求がなければ_12月の末日で終わる() {
    var history = firstVisit("2024-06-03").confirmed("2024-06", "2024-07", "2024-08", "2024-09");
    assertThat(allowed(history, "2024-12-31").until()).isEqualTo("2024-12-31");
    var decision = refused(history, "2025-01-01");
    assertThat(decision.reason()).isEqualTo(RefusalReason.CONTINUITY_NOT_CONFIRMED);
    assertThat(decision.missing()).hasValue(missing("2024-10", MonthStanding.MISSING));
  }

  @Test
  void T026_訪問診療等を続けている間は_同じ機関の往診でも再照会できる() {
    var decision = allowed(firstVisit("2024-06-03"), CareCategory.HOUSE_CALL, "2024-08-10");
    assertThat(decision.basis()).isEqualTo(Basis.HOUSE_CALL_EXCEPTION);
    assertThat(decision.inWords()).startsWith("訪問診療等を続けている間なので、往診でも再照会できます。");
  }

  @Test
  void T028_期間が終わり請求も届いていなければ_往診の再照会もできない() {
    var decision = refused(firstVisit("2024-06-03"), CareCategory.HOUSE_CALL, "2024-10-20");
    assertThat(decision.reason()).isEqualTo(RefusalReason.WINDOW_ENDED);
    assertThat(decision.inWords())
        .isEqualTo(
            "再照会できる期間は、令和6年9月30日（2024年9月30日）で終わりました。"
                + "令和6年（2024年）6月分からの請求が、まだ一つも届いていません。その審査結果が届けば、また再照会できます。");
  }

  @Test
  void T029_オンライン診療等は_関係が続いていても再照会できない() {
    var decision = refused(firstVisit("2024-06-03"), CareCategory.ONLINE_CARE, "2024-07-01");
    assertThat(decision.reason()).isEqualTo(RefusalReason.CATEGORY_NOT_COVERED);
    assertThat(decision.reason().code().advice()).contains("その診療のための資格確認と同意の登録");
  }

  @Test
  void T030_T035_まだ一度も確認していない機関は再照会できない() {
    var decision = refused(new Histories(), "2024-06-03");
    assertThat(decision.reason()).isEqualTo(RefusalReason.NO_PRIOR_VERIFICATION);
  }

  @Test
  void T032_期間の途中でもう一度カードを読めば_遅いほうの終わりになる() {
    var history = firstVisit("2024-06-03").visit("2024-08-15");
    assertThat(allowed(history, "2024-08-14").until()).isEqualTo("2024-09-30");
    var decision = allowed(history, "2024-08-15");
    assertThat(decision.until()).isEqualTo("2024-11-30");
    assertThat(decision.firstVisit()).isEqualTo("2024-08-15");
  }

  @Test
  void 同じ月にもう一度カードを読んでも_初回訪問の日は変わらない() {
    var history = firstVisit("2024-06-03").visit("2024-06-20");
    assertThat(allowed(history, "2024-07-01").firstVisit()).isEqualTo("2024-06-03");
  }

  @Test
  void R173_療養の前の訪問で確認したときは_最初に請求のあった月から続いていればよい() {
    var history = firstVisit("2024-06-28").confirmed("2024-07", "2024-08");
    assertThat(allowed(history, "2024-10-01").until()).isEqualTo("2024-11-30");
    assertThat(allowed(history, "2024-10-01").evidence()).isEqualTo(months("2024-07", "2024-08"));
  }

  @Test
  void R173_最初に請求のあった月より前の月の請求があとから届けば_その審査結果が出るまで続いていない() {
    var history =
        firstVisit("2024-06-28")
            .confirmed("2024-07", "2024-08")
            .result("2024-06", ReviewOutcome.CLAIMED, "2024-10-10")
            .result("2024-06", ReviewOutcome.REVIEWED, "2024-10-20");
    assertThat(allowed(history, "2024-10-09").until()).isEqualTo("2024-11-30");
    var between = refused(history, "2024-10-10");
    assertThat(between.ended()).hasValue(LocalDate.of(2024, 9, 30));
    assertThat(between.missing()).hasValue(missing("2024-06", MonthStanding.LATE));
    assertThat(allowed(history, "2024-10-20").until()).isEqualTo("2024-11-30");
  }

  @Test
  void R167_確認が取り消されれば_その日からは数えない() {
    var history =
        firstVisit("2024-06-03")
            .confirmed("2024-06", "2024-07")
            .result("2024-07", ReviewOutcome.RETURNED, "2024-10-10");
    assertThat(allowed(history, "2024-10-09").until()).isEqualTo("2024-10-31");
    assertThat(refused(history, "2024-10-10").missing())
        .hasValue(missing("2024-07", MonthStanding.RETURNED));
  }

  @Test
  void 査定されても_診療のあったことは確認できる() {
    var history =
        firstVisit("2024-06-03")
            .confirmed("2024-06")
            .result("2024-07", ReviewOutcome.REDUCED, "2024-08-25");
    assertThat(allowed(history, "2024-10-01").until()).isEqualTo("2024-10-31");
  }

  @Test
  void 一つの月に請求が二つあれば_どちらかが確認できればよい() {
    var history =
        firstVisit("2024-06-03")
            .confirmed("2024-06")
            .result("2024-07", "1", ReviewOutcome.RETURNED, "2024-08-25", "2024-08-25")
            .result("2024-07", "2", ReviewOutcome.REVIEWED, "2024-08-25", "2024-08-25");
    assertThat(allowed(history, "2024-10-01").until()).isEqualTo("2024-10-31");
  }

  @Test
  void 決定の日が古い知らせが後から届いても_新しい決定は変わらない() {
    var history =
        firstVisit("2024-06-03")
            .confirmed("2024-06")
            .result("2024-07", "", ReviewOutcome.REVIEWED, "2024-09-20", "2024-09-20")
            .result("2024-07", "", ReviewOutcome.RETURNED, "2024-08-20", "2024-09-25");
    assertThat(allowed(history, "2024-10-01").until()).isEqualTo("2024-10-31");
  }

  @Test
  void 取り下げた請求は_なかったことになる() {
    var history =
        firstVisit("2024-06-03")
            .confirmed("2024-06")
            .result("2024-06", ReviewOutcome.RETRACTED, "2024-08-01");
    assertThat(refused(history, "2024-10-01").reason()).isEqualTo(RefusalReason.WINDOW_ENDED);
  }

  @ParameterizedTest
  @EnumSource(EndCause.class)
  void 取消し_終了_死亡があれば_その日から再照会できない(EndCause cause) {
    var history = firstVisit("2024-06-03").end("2024-07-10", cause);
    assertThat(allowed(history, "2024-07-09").until()).isEqualTo("2024-09-30");
    var decision = refused(history, "2024-07-10");
    assertThat(decision.reason()).isEqualTo(RefusalReason.CONSENT_REVOKED);
    assertThat(decision.cause()).hasValue(cause);
    assertThat(decision.inWords()).startsWith("令和6年7月10日（2024年7月10日）に、");
  }

  @Test
  void 取り消したあとでもう一度確認すれば_そこから新しい関係が始まる() {
    var history =
        firstVisit("2024-06-03")
            .end("2024-07-10", EndCause.WITHDRAWN_BY_PATIENT)
            .visit("2024-08-20");
    var decision = allowed(history, "2024-08-20");
    assertThat(decision.firstVisit()).isEqualTo("2024-08-20");
    assertThat(decision.until()).isEqualTo("2024-11-30");
  }

  @Test
  void 取消しで再照会を終えない設定なら_取り消しても再照会できる() {
    var policy =
        RelationshipPolicies.always(new RelationshipPolicy(3, true, Restart.LATER_END, false));
    var history = firstVisit("2024-06-03").end("2024-07-10", EndCause.WITHDRAWN_BY_PATIENT);
    assertThat(
            ReInquiryRule.decide(
                CareCategory.HOME_VISIT_CARE,
                history.written(),
                day("2024-07-11"),
                day("2024-07-11"),
                policy))
        .isInstanceOf(Allowed.class);
  }

  @Test
  void R174_改定は_その日から効く() {
    var policies =
        new RelationshipPolicies(
            List.of(
                new RelationshipPolicies.From(
                    day("2025-04-01"), new RelationshipPolicy(6, true, Restart.LATER_END, true))));
    var history = firstVisit("2025-01-10").written();
    var rule = new RelationshipRule(history, policies);
    assertThat(until(rule, "2025-03-31")).isEqualTo("2025-04-30");
    assertThat(until(rule, "2025-04-01")).isEqualTo("2025-07-31");
  }

  private static LocalDate until(RelationshipRule rule, String day) {
    return ((Relationship.Live) rule.on(day(day))).reach().until();
  }

  @Test
  void R175_先の訪問の日は_今日分かっていることで_その日まで届くかを答える() {
    var history = firstVisit("2024-06-03").confirmed("2024-06", "2024-07").written();
    assertThat(decide(history, "2024-10-01", "2024-08-24")).isInstanceOf(Refused.class);
    assertThat(decide(history, "2024-10-01", "2024-08-25")).isInstanceOf(Allowed.class);
  }

  @Test
  void 過ぎた日についても_再照会するのは今日である() {
    var history = firstVisit("2024-06-03").written();
    assertThat(decide(history, "2024-09-20", "2024-10-01")).isInstanceOf(Refused.class);
    assertThat(decide(history, "2024-06-02", "2024-06-10"))
        .extracting(decision -> ((Refused) decision).reason())
        .isEqualTo(RefusalReason.NO_PRIOR_VERIFICATION);
  }

  @Test
  void 足りない月が多いときは_はじめとおわりの月で言う() {
    var history = firstVisit("2024-06-03").confirmed("2024-06").written();
    var relationship =
        new RelationshipRule(history, RelationshipPolicies.DOCUMENTED).on(day("2025-03-01"));
    var needed = ((Relationship.Lapsed) relationship).reach().neededFor(YearMonth.of(2025, 3));
    assertThat(MonthsInWords.claims(needed)).isEqualTo("令和6年（2024年）7月分から令和6年（2024年）12月分まで");
    assertThat(MonthsInWords.claims(months("2024-12", "2025-01")))
        .isEqualTo("令和6年（2024年）12月分と令和7年（2025年）1月分");
  }

  private static ReInquiryDecision decide(RelationshipHistory history, String day, String today) {
    return ReInquiryRule.decide(
        CareCategory.HOME_VISIT_CARE,
        history,
        day(day),
        day(today),
        RelationshipPolicies.DOCUMENTED);
  }

  private static Allowed allowed(Histories history, String day) {
    return allowed(history, day(day));
  }

  private static Allowed allowed(Histories history, LocalDate day) {
    return allowed(history, CareCategory.HOME_VISIT_CARE, day.toString());
  }

  private static Allowed allowed(Histories history, CareCategory category, String day) {
    var decision = decide(history, category, day);
    assertThat(decision).isInstanceOf(Allowed.class);
    return (Allowed) decision;
  }

  private static Refused refused(Histories history, String day) {
    return refused(history, CareCategory.HOME_VISIT_CARE, day);
  }

  private static Refused refused(Histories history, LocalDate day) {
    return refused(history, CareCategory.HOME_VISIT_CARE, day.toString());
  }

  private static Refused refused(Histories history, CareCategory category, String day) {
    return refused(decide(history, category, day));
  }

  private static Refused refused(ReInquiryDecision decision) {
    assertThat(decision).isInstanceOf(Refused.class);
    return (Refused) decision;
  }

  private static ReInquiryDecision decide(Histories history, CareCategory category, String day) {
    return ReInquiryRule.decide(
        category, history.written(), day(day), day(day), RelationshipPolicies.DOCUMENTED);
  }

  private static MissingMonth missing(String month, MonthStanding standing) {
    return new MissingMonth(YearMonth.parse(month), standing);
  }

  private static List<YearMonth> months(String... months) {
    return Stream.of(months).map(YearMonth::parse).toList();
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
