package jp.kyotaku.launcher.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.samples.CardPeople;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 見本の国の全員: each comes to the door with a phone, and it ends as the story of each says */
@BrowserTest
class EverybodyTest {

  private static final SampleInstitution CLINIC = SampleInstitutions.AOZORA;

  /** By hand, from the stories; everybody else is registered. */
  private static final Map<String, ErrorCode> REFUSED =
      Map.of(
          SampleNation.SHOZO.linkageKey(), ErrorCode.CARD_EXPIRED,
          SampleNation.YOSHIKO.linkageKey(), ErrorCode.CARD_REVOKED,
          SampleNation.JIRO.linkageKey(), ErrorCode.NO_ELIGIBILITY,
          SampleNation.TOME.linkageKey(), ErrorCode.CARD_PIN_LOCKED,
          CardPeople.MAMORU.linkageKey(), ErrorCode.CARD_UNKNOWN_PERSON,
          CardPeople.MITSUKO.linkageKey(), ErrorCode.CARD_FACE_MODE);

  private final Rehearsal rehearsal;
  private final Browser browser;

  EverybodyTest(Rehearsal rehearsal, Browser browser) {
    this.rehearsal = rehearsal;
    this.browser = browser;
  }

  static Stream<String> names() {
    return SampleNation.people().stream().map(person -> person.name().written());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void 見本の人はみな電話の画面でそれぞれの終わりに着く(String name) throws Exception {
    var person = named(name);
    long before = registrationsOf(person);
    var refused = Optional.ofNullable(REFUSED.get(person.linkageKey()));
    try (var phone = Visitor.with(browser, Device.PHONE)) {
      comesToTheEnd(person, phone);
      refused.ifPresentOrElse(
          code -> phone.reads(code.sentence(), code.advice(), code.code()),
          () -> phone.sees(PatientScreens.COMPLETED));
      assertThat(phone.words().text()).doesNotContain(person.address());
    }
    assertThat(registrationsOf(person)).isEqualTo(before + (refused.isPresent() ? 0 : 1));
  }

  private void comesToTheEnd(SamplePerson person, Visitor phone) {
    var screens = new PatientScreens(phone, rehearsal.server(), CLINIC);
    screens.comesToTheCard(Choices.allBut());
    screens.holds(person, pinOf(person));
  }

  /** A card of the face mode has none; whatever is typed, it says so. */
  private String pinOf(SamplePerson person) {
    return person.equals(CardPeople.MITSUKO)
        ? "0000"
        : new SamplePins(rehearsal.standIn()).of(person);
  }

  private long registrationsOf(SamplePerson person) throws Exception {
    return Database.of(rehearsal).registrations(person, CLINIC);
  }

  private static SamplePerson named(String name) {
    return SampleNation.people().stream()
        .filter(person -> person.name().written().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
