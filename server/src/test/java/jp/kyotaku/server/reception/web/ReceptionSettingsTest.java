package jp.kyotaku.server.reception.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.server.Browser;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.TestCard;
import jp.kyotaku.server.institutions.CharacterCode;
import jp.kyotaku.server.institutions.Institution;
import jp.kyotaku.server.institutions.InstitutionKind;
import jp.kyotaku.server.institutions.InstitutionSettings;
import jp.kyotaku.server.institutions.PrescriptionTiming;
import jp.kyotaku.server.institutions.PrescriptionUse;
import jp.kyotaku.server.institutions.ReceptionAddresses;
import jp.kyotaku.server.institutions.RegisterInstitution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 機関の環境設定と受付の画面 */
@ServerTest
class ReceptionSettingsTest {

  private static final Pattern MARKUP =
      Pattern.compile("<rp>.*?</rp>|<rt>.*?</rt>|<[^>]+>", Pattern.DOTALL);
  private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([^\"]*)\"");

  @LocalServerPort int port;
  @Autowired RegisterInstitution registerInstitution;
  @Autowired ReceptionAddresses addresses;
  @Autowired JdbcClient jdbc;
  private Browser browser;

  @BeforeEach
  void anotherDevice() {
    browser = new Browser(port);
  }

  @Test
  void 両方の機能を使う機関では受ける診療を選んでから始まる() {
    var address =
        at(
            Institution.station(
                new InstitutionCode("1360090078"),
                "見本訪問看護ステーション両方",
                InstitutionSettings.usingAllItems(true, true)));
    browser.get(address);

    var asked = browser.follow(browser.post(address));

    assertThat(words(asked)).contains("どの診療を受けますか", "訪問診療等", "オンライン診療等");
    assertThat(browser.cookie("reception")).isEmpty();
    for (String other : List.of("HOUSE_CALL", "", "x")) {
      assertThat(browser.location(browser.post(address, "category", other)).orElseThrow().getPath())
          .isEqualTo(address + "/category");
    }
    var choices = browser.follow(browser.post(address, "category", "ONLINE_CARE"));
    assertThat(words(choices)).contains("今回のオンライン診療等に限り有効です。");
    browser.get(address + "/category");
    assertThat(words(browser.follow(browser.post(address, "category", "HOME_VISIT_CARE"))))
        .contains("一定期間、有効です。");
  }

  @Test
  void オンラインの機能だけの機関では尋ねずにその区分で登録される() {
    var code = new InstitutionCode("1360090086");
    var address =
        at(
            Institution.station(
                code, "見本訪問看護ステーション画面", InstitutionSettings.usingAllItems(false, true)));
    browser.get(address);
    assertThat(words(browser.follow(browser.post(address)))).contains("今回のオンライン診療等に限り");

    register(EnumSet.allOf(ScreenItem.class));

    assertThat(
            jdbc.sql("SELECT category FROM consent.registration WHERE institution_code = ?")
                .param(code.value())
                .query(String.class)
                .list())
        .containsExactly("ONLINE_CARE");
  }

  @Test
  void R041_利用しない項目は画面に出ない() {
    var address =
        at(
            Institution.station(
                new InstitutionCode("1360090094"),
                "見本訪問看護ステーション少し",
                settings(
                    Set.of(ConsentItem.MEDICATION),
                    PrescriptionUse.NOT_USED,
                    PrescriptionTiming.ELSEWHERE)));
    browser.get(address);

    var choices = browser.follow(browser.post(address));

    assertThat(words(choices))
        .contains("薬剤情報の提供", "限度額情報の提供")
        .doesNotContain("診療情報および", "手術情報の提供", "特定健診等情報の提供", "特定疾病療養受療証情報の提供");
    assertThat(
            words(
                register(EnumSet.of(ScreenItem.TREATMENT_AND_MEDICATION, ScreenItem.LIMIT_AMOUNT))))
        .contains("同意登録が完了しました", "薬剤情報の提供")
        .doesNotContain("手術情報の提供");
  }

  @ParameterizedTest
  @CsvSource({
    "1310090012, MEDICAL_CLINIC, BOTH, AT_CONFIRMATION, true",
    "1310090020, HOSPITAL, BOTH, ELSEWHERE, false",
    "1310090038, MEDICAL_CLINIC, ELECTRONIC_ONLY, AT_CONFIRMATION, false",
    "1310090046, MEDICAL_CLINIC, PAPER_ONLY, AT_CONFIRMATION, false",
    "1340090016, PHARMACY, BOTH, AT_CONFIRMATION, false",
    "1360090102, STATION, BOTH, AT_CONFIRMATION, false",
  })
  void 処方箋の形は両方を出す医療機関が資格確認のときに尋ねる(
      String code,
      InstitutionKind kind,
      PrescriptionUse use,
      PrescriptionTiming timing,
      boolean asked) {
    var settings = settings(EnumSet.allOf(ConsentItem.class), use, timing);
    var address =
        at(
            new Institution(
                new InstitutionCode(code), "見本の機関", kind, false, false, false, settings));
    browser.get(address);
    browser.follow(browser.post(address));

    var next = browser.post("/reception/choices", answers(EnumSet.allOf(ScreenItem.class)));

    assertThat(browser.location(next).orElseThrow().getPath())
        .isEqualTo(asked ? "/reception/prescription" : "/reception/confirmation");
  }

  private String at(Institution institution) {
    registerInstitution.register(institution);
    return "/r/" + addresses.of(institution.code());
  }

  private static InstitutionSettings settings(
      Set<ConsentItem> items, PrescriptionUse use, PrescriptionTiming timing) {
    return new InstitutionSettings(CharacterCode.UTF_8, items, use, timing, true, false, false);
  }

  private HttpResponse<String> register(Set<ScreenItem> shown) {
    browser.post("/reception/choices", answers(shown));
    var found = SHOWN.matcher(browser.get("/reception/confirmation").body());
    assertThat(found.find()).isTrue();
    var cardApp = browser.location(browser.post("/reception/card", "shown", found.group(1)));
    assertThat(TestCard.of(SampleNation.HARU).sign(port, cardApp.orElseThrow()).body())
        .contains("REGISTERED");
    return browser.get("/reception/done");
  }

  private static String[] answers(Set<ScreenItem> shown) {
    var fields = new ArrayList<String>();
    shown.forEach(item -> fields.addAll(List.of(item.field(), "grant")));
    return fields.toArray(String[]::new);
  }

  private static String words(HttpResponse<String> page) {
    return MARKUP.matcher(page.body()).replaceAll("").replace("&amp;", "&");
  }
}
