package jp.kyotaku.server.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.kernel.code.ReviewOutcome;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.consent.RecordConsent;
import jp.kyotaku.server.consent.SettledConsent;
import jp.kyotaku.server.identity.Authorities;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.insured.People;
import jp.kyotaku.server.rehearsal.EmptyInstitution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** 訪問診療等の同意は、再照会できる間だけ使える (R-176, T-045); at an institution of its own */
@ServerTest
class ConsentOverTheWindowTest {

  private static final InstitutionCode PLACE = SampleInstitutions.TAMPOPO.code();

  @Autowired RecordConsent recordConsent;
  @Autowired RecordReviewResults recordReviewResults;
  @Autowired ConsentLives lives;
  @Autowired DecideReInquiry decideReInquiry;
  @Autowired People people;
  @Autowired Authorities authorities;
  @Autowired BusinessClock clock;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void 空にする() {
    EmptyInstitution.of(jdbc, PLACE);
  }

  @Test
  void T045_審査結果が届けば同意の期限も延び_確認が取り消されれば縮む() {
    var firstVisit = clock.today().minusMonths(3).withDayOfMonth(3);
    visit(firstVisit);
    var month = YearMonth.from(firstVisit);
    assertThat(end()).isEqualTo(end(month.plusMonths(3)));

    result(month, ReviewOutcome.REVIEWED);
    result(month.plusMonths(1), ReviewOutcome.REVIEWED);
    assertThat(end()).isEqualTo(end(month.plusMonths(4)));
    assertThat(decision().evidence()).isEqualTo(List.of(month, month.plusMonths(1)));

    result(month.plusMonths(1), ReviewOutcome.RETURNED);
    assertThat(end()).isEqualTo(end(month.plusMonths(3)));
  }

  /** The first moment at which it can no longer be used. */
  private static Instant end(YearMonth last) {
    return last.plusMonths(1).atDay(1).atStartOfDay(Japan.ZONE).toInstant();
  }

  private Instant end() {
    return lives.of(haru(), PLACE, clock.today()).getFirst().end();
  }

  private ReInquiryDecision.Allowed decision() {
    return (ReInquiryDecision.Allowed)
        decideReInquiry.decide(haru(), PLACE, CareCategory.HOME_VISIT_CARE, clock.today());
  }

  private void visit(LocalDate day) {
    var at = day.atTime(10, 0).atZone(Japan.ZONE).toInstant();
    var settled = SettledConsent.of(ConsentChoices.all(), SampleNation.HARU.birthDate(), day, true);
    transaction.executeWithoutResult(
        _ ->
            recordConsent.record(
                haru(), PLACE, CareCategory.HOME_VISIT_CARE, settled, UUID.randomUUID(), at));
  }

  private void result(YearMonth month, ReviewOutcome outcome) {
    var result = new NewReviewResult(PLACE, haru(), month, "", outcome, clock.today());
    transaction.executeWithoutResult(_ -> recordReviewResults.record(List.of(result)));
  }

  private long haru() {
    String issuer = authorities.issuerNames().iterator().next();
    return people.byCertificate(issuer, SampleNation.HARU.card().serial()).orElseThrow();
  }
}
