package jp.kyotaku.launcher.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.samples.NamePeople;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.samples.SamplePerson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * 訪問診療等のほかの診療 (T16, W02, W03, W05, T22): what an institution switches on is asked of its patients.
 * The settings of the clinic are as before when this has ended.
 */
@BrowserTest
class OtherKindsOfCareTest {

  private static final SampleInstitution CLINIC = SampleInstitutions.AOZORA;
  private static final SamplePerson PATIENT = NamePeople.CONSTANTIN;
  private static final Map<String, String> BEFORE =
      Map.of(
          "online", "NOT_USED",
          "house-call", "NOT_USED",
          "outpatient", "NOT_USED",
          "prescription", "NOT_USED",
          "timing", "ELSEWHERE");
  private static final Map<String, String> ALL =
      Map.of(
          "online", "USE",
          "house-call", "USE",
          "outpatient", "USE",
          "prescription", "BOTH",
          "timing", "AT_CONFIRMATION");

  private final Rehearsal rehearsal;
  private final Browser browser;

  OtherKindsOfCareTest(Rehearsal rehearsal, Browser browser) {
    this.rehearsal = rehearsal;
    this.browser = browser;
  }

  @Test
  void 機関が使い始めた診療と処方箋の形を選べて_予約したアプリからも始められる() throws Exception {
    try (var administrator = Visitor.with(browser, Device.DESKTOP)) {
      var settings = new SettingsScreens(administrator, rehearsal.server(), CLINIC);
      settings.signsIn();
      settings.changes(ALL);
      try {
        for (var device : Device.values()) {
          choosesTheKind(device);
          comesFromTheBooking(device);
          isOnTheList(device);
        }
      } finally {
        settings.changes(BEFORE);
      }
    }
  }

  /** W02 and W05, to the end. */
  private void choosesTheKind(Device device) {
    try (var visitor = Visitor.with(browser, device)) {
      var screens = screens(visitor);
      screens.opensReception();
      visitor.presses("同意登録をする");
      visitor.sees("どの診療を受けますか");
      visitor.presses("外来診療等");
      visitor.sees(PatientScreens.CHOICES);
      screens.chooses(Choices.allBut());
      visitor.presses("同意内容を確認する");
      visitor.sees("処方箋の形の選択");
      visitor.page().locator("form#choices").evaluate("form => form.submit()");
      visitor.reads(ErrorCode.CHOICES_INCOMPLETE.sentence());
      visitor.sees("処方箋の形の選択");
      visitor.page().locator("label[for=form-ELECTRONIC]").click();
      visitor.presses("同意内容を確認する");
      visitor.sees(PatientScreens.CONFIRMATION);
      visitor.reads("電子処方箋");
      finishes(screens);
    }
  }

  /**
   * W03: the address that the booking application got by HTTP and shows as a two-dimensional code.
   */
  private void comesFromTheBooking(Device device) throws IOException {
    var address = handedOver("2024-06-10");
    try (var visitor = Visitor.with(browser, device)) {
      visitor.open(address);
      visitor.sees("診療予約の確認");
      assertThat(visitor.fact("診療予約日")).isEqualTo("令和6年6月10日（2024年6月10日）");
      visitor.presses("確認して、同意登録に進む");
      visitor.sees(PatientScreens.CHOICES);
      var screens = screens(visitor);
      screens.chooses(Choices.allBut());
      visitor.presses("同意内容を確認する");
      visitor.sees("処方箋の形の選択");
      visitor.page().locator("label[for=form-PAPER]").click();
      visitor.presses("同意内容を確認する");
      visitor.sees(PatientScreens.CONFIRMATION);
      visitor.reads("令和6年6月10日（2024年6月10日）");
      finishes(screens);
      visitor.open(address);
      visitor.sees("受付を始められません");
      visitor.open(rehearsal.server().resolve("b/AAAA"));
      visitor.sees("受付を始められません");
      visitor.reads(ErrorCode.BOOKING_UNKNOWN.sentence());
    }
  }

  /** T22, with what was chosen for the prescription. */
  private void isOnTheList(Device device) {
    try (var clerk = Visitor.with(browser, device)) {
      new ClerkScreens(clerk, rehearsal.server(), CLINIC).signsInAs("一般利用者");
      clerk.open(
          rehearsal
              .server()
              .resolve(
                  "terminal/consented?category=ONLINE_CARE&by=CONSULTATION_DATE"
                      + "&from=2024-06-10&to=2024-06-10"));
      clerk.sees("同意済資格情報取得");
      clerk.reads(PATIENT.name().written(), "処方箋の発行形態：紙の処方箋");
      clerk.open(rehearsal.server().resolve("terminal/consented?category=OUTPATIENT_ALTERNATIVE"));
      clerk.sees("同意済資格情報取得");
      clerk.reads(PATIENT.name().written(), "処方箋の発行形態：電子処方箋");
    }
  }

  private void finishes(PatientScreens screens) {
    screens.goesToTheCard();
    screens.holds(PATIENT, new SamplePins(rehearsal.standIn()).of(PATIENT));
    screens.isDone();
  }

  private PatientScreens screens(Visitor visitor) {
    return new PatientScreens(visitor, rehearsal.server(), CLINIC);
  }

  private URI handedOver(String day) throws IOException {
    try (var application = new HttpWindow()) {
      var answer =
          application.send(
              HttpRequest.newBuilder(rehearsal.server().resolve("booking/receptions"))
                  .header(
                      "Authorization",
                      Credentials.basic(rehearsal.secrets(), CLINIC.code().value()))
                  .header("Content-Type", "application/json")
                  .POST(BodyPublishers.ofString("{\"bookedFor\": \"%s\"}".formatted(day))));
      assertThat(answer.statusCode()).isEqualTo(201);
      return URI.create(new JsonMapper().readTree(answer.body()).get("address").asString());
    }
  }
}
