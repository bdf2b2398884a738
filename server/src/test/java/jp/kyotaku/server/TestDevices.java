package jp.kyotaku.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.institutions.device.CheckItem;
import jp.kyotaku.server.institutions.device.CutOffDevice;
import jp.kyotaku.server.institutions.device.Device;
import jp.kyotaku.server.institutions.device.DeviceEnd;
import jp.kyotaku.server.institutions.device.DeviceKind;
import jp.kyotaku.server.institutions.device.DeviceOwner;
import jp.kyotaku.server.institutions.device.IssueActivationCode;
import jp.kyotaku.server.rehearsal.SampleAccount;

/** 職員の端末: browsers that were set up with a code of their own, over HTTP. */
public record TestDevices(
    int port, IssueActivationCode issueActivationCode, CutOffDevice cutOffDevice) {

  private static final Device.Facts FACTS =
      new Device.Facts(
          "訪問用スマートフォン", DeviceKind.PHONE, DeviceOwner.FACILITY, "Android 14", "見本　いずみ");

  /** Set up, and the staff signed in; nothing is ticked yet. */
  public Browser unchecked(InstitutionCode institution) {
    return setUp(institution, UUID.randomUUID());
  }

  /** Ready for receptions. */
  public Browser ready(InstitutionCode institution) {
    return ready(institution, UUID.randomUUID());
  }

  public Browser ready(InstitutionCode institution, UUID device) {
    var browser = setUp(institution, device);
    browser.get("/app/checklist");
    var answer = browser.post("/app/checklist", allTicked());
    assertThat(browser.location(answer).orElseThrow().getPath()).isEqualTo("/app");
    return browser;
  }

  /** Ready, and nobody is signed in. */
  public Browser locked(InstitutionCode institution) {
    var browser = ready(institution);
    browser.get("/app");
    browser.post("/app/sign-out");
    return browser;
  }

  public Browser lost(InstitutionCode institution) {
    var device = UUID.randomUUID();
    var browser = ready(institution, device);
    isLost(institution, device);
    return browser;
  }

  public void isLost(InstitutionCode institution, UUID device) {
    cutOffDevice.cutOff(institution, device, DeviceEnd.LOST, "kanri");
  }

  /** The code that the administrator reads from the terminal. */
  public String code(InstitutionCode institution, UUID device) {
    return issueActivationCode
        .register(device, institution, FACTS, "kanri")
        .orElseThrow()
        .code()
        .digits();
  }

  public static String[] allTicked() {
    return Stream.concat(
            Stream.of("run", UUID.randomUUID().toString(), "person", "見本　かんた"),
            Arrays.stream(CheckItem.values()).flatMap(item -> Stream.of("ticked", item.name())))
        .toArray(String[]::new);
  }

  public Browser setUp(InstitutionCode institution, UUID device) {
    var browser = new Browser(port);
    browser.get("/app/set-up");
    var answer =
        browser.post(
            "/app/set-up",
            "institution",
            institution.value(),
            "user",
            SampleAccount.GENERAL.userId(),
            "password",
            SampleAccount.GENERAL.password(),
            "code",
            code(institution, device));
    assertThat(browser.location(answer).orElseThrow().getPath()).isEqualTo("/app");
    return browser;
  }
}
