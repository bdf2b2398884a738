package jp.kyotaku.server.rehearsal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.kyotaku.server.Browser;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.institutions.BusinessClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A server of its own, because its clock moves. */
@ServerTest
@TestPropertySource(properties = "kyotaku.clock=2024-07-08T13:30")
class ClockMovesTest {

  @LocalServerPort int port;
  @Autowired BusinessClock clock;
  @Autowired JdbcClient jdbc;

  @Test
  void 指定した日時から始まり_ボタンで先へ進み_監査に残る() {
    assertThat(clock.today()).isEqualTo(LocalDate.of(2024, 7, 8));
    var browser = new Browser(port);
    browser.get("/");

    var moved = browser.follow(browser.post("/rehearsal/clock", "step", "NEXT_TENTH"));
    assertThat(moved.body()).contains("業務日を進めました。", "令和6年7月10日（2024年7月10日） 9時00分");
    assertThat(clock.today()).isEqualTo(LocalDate.of(2024, 7, 10));

    browser.post("/rehearsal/clock", "step", "MONTH_END");
    browser.post("/rehearsal/clock", "step", "NEXT_DAY");
    assertThat(clock.today()).isEqualTo(LocalDate.of(2024, 8, 1));
    assertThat(movesInTheAudit()).isEqualTo(3);
  }

  @Test
  void 画面の印がない送信では進まない() {
    var before = clock.today();
    var answer = new Browser(port).postWithoutToken("/rehearsal/clock", "step", "NEXT_DAY");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(clock.today()).isEqualTo(before);
  }

  private long movesInTheAudit() {
    return jdbc.sql(
            "SELECT count(*) FROM audit.event WHERE kind = 'CLOCK_MOVED' AND fact LIKE '%\"from\"%'")
        .query(Long.class)
        .single();
  }
}
