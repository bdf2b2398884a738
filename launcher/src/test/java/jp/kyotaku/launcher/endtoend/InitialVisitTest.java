package jp.kyotaku.launcher.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.kyotaku.formats.oqs.BulkAnswer;
import jp.kyotaku.formats.oqs.BulkConfirmUnit;
import jp.kyotaku.formats.oqs.FileEvent;
import jp.kyotaku.formats.oqs.QualificationValidity;
import jp.kyotaku.formats.oqs.RequestFlavour;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.launcher.endtoend.Choices.Item;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 初回訪問 (docs/journeys/first-visit.md): from the phone to the files and the terminal */
@BrowserTest
class InitialVisitTest {

  private static final SamplePerson HARU = SampleNation.HARU;
  private static final SampleInstitution STATION = SampleNation.HIDAMARI;
  private static final Choices AT_FIRST = Choices.allBut(Item.SURGERY, Item.SPECIFIC_DISEASE);
  private static final Choices IN_THE_END = Choices.allBut(Item.SURGERY);

  /** Nobody's. */
  private static final String WRONG_PIN = "5296";

  private static final Pattern REGISTERED_AT = Pattern.compile("登録日時：\\s*(.+?分)");

  private final Rehearsal rehearsal;
  private final Browser browser;
  private final StationFiles files;

  InitialVisitTest(Rehearsal rehearsal, Browser browser) {
    this.rehearsal = rehearsal;
    this.browser = browser;
    this.files = new StationFiles(rehearsal, STATION);
  }

  @Test
  void 初回訪問_暗証番号で受付し資格と同意が残る() throws Exception {
    var registeredAt = registersOnThePhone();
    receivesTheFourFiles(registeredAt);
    seesItAtTheTerminal(registeredAt);
  }

  @ParameterizedTest
  @EnumSource
  void 券面の番号による資格確認は三つの書きぶりのどれでも同じ答えが届く(RequestFlavour flavour) {
    var answered = files.askEligibility(flavour, HARU);
    var header = answered.answer().header();
    var body = answered.answer().body().orElseThrow();

    assertThat(answered.file()).isRegularFile().hasParent(files.answers());
    assertThat(header.medicalInstitutionCode()).isEqualTo(STATION.code());
    assertThat(header.qualificationConfirmationDate()).contains(StationFiles.TODAY);
    assertThat(body.qualificationValidity()).contains(QualificationValidity.VALID);
    assertThat(body.searchInfo()).contains(StationFiles.cardData(HARU));
    assertThat(body.results())
        .containsExactly(new ExpectedResult(HARU).asked(header.processExecutionTime()));
  }

  /** The moment of registration in words, as W09 shows it. */
  private String registersOnThePhone() {
    try (var phone = Visitor.with(browser, Device.PHONE)) {
      var screens = new PatientScreens(phone, rehearsal.server(), STATION);
      screens.opensReception();
      screens.begins();
      choosesOneByOne(screens);
      correctsAChoice(screens);
      screens.goesToTheCard();
      screens.takesOut(HARU);
      Screenshots.take(phone, "pin", "main");
      triesTheCardTwice(screens);
      return readsWhatWasRegistered(phone);
    }
  }

  private static void choosesOneByOne(PatientScreens screens) {
    var phone = screens.visitor();
    for (var item : Item.values()) {
      assertThat(phone.button("同意内容を確認する")).isDisabled();
      phone.page().locator("label[for=" + item.id(AT_FIRST.grants(item)) + "]").tap();
    }
    assertThat(phone.button("同意内容を確認する")).isEnabled();
    Screenshots.take(phone, "choices", ".item");
    screens.confirms();
  }

  private static void correctsAChoice(PatientScreens screens) {
    var phone = screens.visitor();
    assertThat(phone.fact("手術情報の提供")).startsWith("同意しない");
    assertThat(phone.fact("特定疾病療養受療証情報の提供")).startsWith("同意しない");
    phone.follows("選択内容を修正する");
    phone.sees(PatientScreens.CHOICES);
    screens.stillHasChosen(AT_FIRST);
    screens.chooses(IN_THE_END);
    screens.confirms();
    showsChoicesInTheEnd(phone);
    Screenshots.take(phone, "confirmation");
  }

  private void triesTheCardTwice(PatientScreens screens) {
    var phone = screens.visitor();
    phone.reads("手術情報 同意しない", "薬剤情報 同意する", "特定疾病療養受療証情報 同意する");
    assertThat(screens.card(HARU)).containsText("残り3回");
    screens.holds(HARU, WRONG_PIN);
    phone.reads("暗証番号が違います。");
    phone.sees(PatientScreens.CARD);
    assertThat(screens.card(HARU)).containsText("残り2回");
    assertThat(phone.page().locator("#pin")).hasValue("");
    screens.holds(HARU, new SamplePins(rehearsal.standIn()).of(HARU));
    screens.isDone();
  }

  private static String readsWhatWasRegistered(Visitor phone) {
    Screenshots.take(phone, "done");
    phone.reads(STATION.name(), "この画面のまま、端末を職員にお返しください。");
    showsChoicesInTheEnd(phone);
    assertThat(phone.words().text()).doesNotContain(HARU.name().written(), "09000011");
    var found = REGISTERED_AT.matcher(phone.words().text());
    assertThat(found.find()).isTrue();
    return found.group(1).strip();
  }

  private static void showsChoicesInTheEnd(Visitor phone) {
    assertThat(phone.fact("手術情報の提供")).startsWith("同意しない");
    assertThat(phone.fact("診療情報および薬剤情報の提供")).startsWith("同意する");
    assertThat(phone.fact("特定健診等情報の提供")).startsWith("同意する");
    assertThat(phone.fact("限度額情報の提供")).startsWith("同意する");
    assertThat(phone.fact("特定疾病療養受療証情報の提供")).startsWith("同意する");
  }

  private void receivesTheFourFiles(String registeredAt) throws Exception {
    var answered = files.askConsented(RequestFlavour.SHIFT_JIS);
    assertThat(
            answered.files().stream()
                .map(event -> event.kind() + " " + event.name().replaceAll("_.*", "")))
        .containsExactly(
            FileEvent.Kind.WROTE + " OQSmuhvq01req",
            FileEvent.Kind.READ + " OQSmuhvq01res",
            FileEvent.Kind.WROTE + " OQSmuhvq02req",
            FileEvent.Kind.READ + " OQSmuhvq02res");
    for (var event : answered.files()) {
      var folder = event.kind() == FileEvent.Kind.READ ? files.answers() : files.requests();
      assertThat(folder.resolve(event.name()).toFile().exists())
          .as(event.name())
          .isEqualTo(event.kind() == FileEvent.Kind.READ);
    }
    assertThat(Files.readString(answered.file()))
        .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"")
        .contains(HARU.name().written());
    assertThat(answered.answer().header().counts().orElseThrow().numberOfError()).isZero();
    carriesHarusEntitlement(answered.answer(), registeredAt);
  }

  private static void carriesHarusEntitlement(BulkAnswer answer, String registeredAt) {
    var unit = unitOf(HARU, answer);
    var result = unit.results().getFirst();
    var at =
        Optional.ofNullable(result.consents().get(ConsentItem.MEDICATION))
            .flatMap(consent -> consent.consTime())
            .orElseThrow();
    assertThat(unit.qualificationValidity()).contains(QualificationValidity.VALID);
    assertThat(inWords(at)).isEqualTo(registeredAt);
    assertThat(unit.results())
        .containsExactly(new ExpectedResult(HARU).consented(IN_THE_END.flags(), at));
  }

  private static BulkConfirmUnit unitOf(SamplePerson person, BulkAnswer answer) {
    var units =
        answer.units().stream()
            .filter(unit -> unit.results().getFirst().person().name().equals(person.name()))
            .toList();
    assertThat(units).hasSize(1);
    return units.getFirst();
  }

  private void seesItAtTheTerminal(String registeredAt) {
    try (var desktop = Visitor.with(browser, Device.DESKTOP)) {
      desktop.open(rehearsal.server());
      desktop.sees("稽古の入口");
      Screenshots.take(desktop, "start");
      var clerk = new ClerkScreens(desktop, rehearsal.server(), STATION);
      clerk.signsInAs("一般利用者");
      clerk.listsConsented();
      clerk.confirmsEligibilityOf(HARU);
      showsHerEntitlement(desktop);
      assertThat(desktop.fact("同意した日時").replace(" ", "")).isEqualTo(registeredAt.replace(" ", ""));
      Screenshots.take(desktop, "terminal");
    }
  }

  private static void showsHerEntitlement(Visitor desktop) {
    desktop.reads("資格有効性：有効");
    assertThat(desktop.fact("氏名")).isEqualTo(HARU.name().written());
    assertThat(desktop.fact("生年月日")).contains("（1934年2月11日）", "90歳");
    assertThat(desktop.fact("住所")).isEqualTo(HARU.address());
    assertThat(desktop.fact("保険者番号")).isEqualTo(HARU.coverage().insurer().value());
    assertThat(desktop.fact("番号")).isEqualTo(HARU.coverage().insuredId().number());
    assertThat(desktop.fact("資格取得日")).contains("（2009年2月11日）");
    assertThat(desktop.fact("一部負担金の割合")).isEqualTo("1割");
    assertThat(desktop.fact("適用区分")).contains("B10");
    assertThat(desktop.fact("再照会できる期間")).contains("2024年9月30日");
    for (var item : ConsentItem.values()) {
      assertThat(desktop.fact(item.label()))
          .as(item.label())
          .isEqualTo(IN_THE_END.flags().grants(item) ? "同意する" : "同意しない");
    }
  }

  private static String inWords(LocalDateTime moment) {
    return "%s %d時%02d分"
        .formatted(Japan.dateInWords(moment.toLocalDate()), moment.getHour(), moment.getMinute());
  }
}
