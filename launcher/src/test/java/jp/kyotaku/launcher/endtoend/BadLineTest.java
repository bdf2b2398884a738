package jp.kyotaku.launcher.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import org.junit.jupiter.api.Test;

/** つながりの悪い家で: slow all the time, away for a moment, and once an answer is lost on the way */
@BrowserTest
class BadLineTest {

  private static final SampleInstitution STATION = SampleNation.KOMOREBI;
  private static final SampleInstitution HOSPITAL = SampleInstitutions.CHUO;
  private static final SamplePerson PATIENT = SampleNation.KENICHI;

  private final Rehearsal rehearsal;
  private final Browser browser;

  BadLineTest(Rehearsal rehearsal, Browser browser) {
    this.rehearsal = rehearsal;
    this.browser = browser;
  }

  @Test
  void 遅い回線が途切れ答えが一度失われても_やり直せば登録は一つだけ残る() throws Exception {
    try (var phone = Visitor.with(browser, Device.PHONE)) {
      var line = new Line(phone.page());
      var screens = new PatientScreens(phone, rehearsal.server(), STATION);
      line.becomesSlow();
      screens.opensReception();
      screens.begins();
      screens.chooses(Choices.allBut());
      confirmsWhileTheLineIsAway(phone, line);
      screens.goesToTheCard();
      losesTheAnswerOfTheCard(phone, screens);
      phone.page().reload();
      screens.isDone();
    }
    assertThat(Database.of(rehearsal).registrations(PATIENT, STATION)).isOne();
  }

  @Test
  void 自分の同意を見るときに答えが失われても_読み直せばはじめからにならない() throws Exception {
    var person = SampleNation.SAKURA;
    Reception.begin(rehearsal, HOSPITAL, person, Choices.allBut()).register();
    try (var phone = Visitor.with(browser, Device.PHONE)) {
      var screens = new PatientScreens(phone, rehearsal.server(), HOSPITAL);
      screens.opensReception();
      phone.page().locator(".patient-menu summary").click();
      phone.follows("同意照会・更新");
      phone.sees("同意照会・更新");
      phone.presses("本人の確認に進む");
      phone.sees(PatientScreens.CARD);
      screens.fillsIn(person, new SamplePins(rehearsal.standIn()).of(person));
      losesTheFirstAnswer(phone, () -> phone.presses("カードをかざして照会する"));
      phone.page().reload();
      phone.sees("同意照会・更新");
      phone.reads("あなたの同意です");
    }
  }

  /** The browser's own page says that there is no line; its button sends the same once more. */
  private static void confirmsWhileTheLineIsAway(Visitor phone, Line line) throws Exception {
    line.goesAway();
    phone.presses("同意内容を確認する");
    awaitError(phone);
    line.becomesSlow();
    phone.page().reload();
    phone.sees(PatientScreens.CONFIRMATION);
  }

  /** What was sent arrives and is done; only the answer does not come back. */
  private void losesTheAnswerOfTheCard(Visitor phone, PatientScreens screens) throws Exception {
    var pin = new SamplePins(rehearsal.standIn()).of(PATIENT);
    losesTheFirstAnswer(phone, () -> screens.holds(PATIENT, pin));
  }

  private static void losesTheFirstAnswer(Visitor phone, Runnable holdsTheCard) throws Exception {
    var lost = new AtomicInteger();
    phone
        .page()
        .route(
            "**/authenticate/**",
            route -> {
              if (isFirstPost(route.request(), lost)) {
                route.fetch(new Route.FetchOptions().setMaxRedirects(0));
                route.abort("connectionreset");
              } else {
                route.resume();
              }
            });
    holdsTheCard.run();
    awaitError(phone);
    assertThat(lost).hasValue(1);
  }

  private static boolean isFirstPost(Request request, AtomicInteger lost) {
    return request.method().equals("POST") && lost.compareAndSet(0, 1);
  }

  private static void awaitError(Visitor phone) throws Exception {
    Until.met(
        "つながらないと出る",
        Duration.ofSeconds(30),
        () -> {
          phone.page().waitForTimeout(0);
          return phone.page().url().startsWith("chrome-error:");
        });
  }
}
