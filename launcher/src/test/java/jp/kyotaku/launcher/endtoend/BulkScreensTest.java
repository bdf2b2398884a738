package jp.kyotaku.launcher.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.formats.oqs.Muimm01Request;
import jp.kyotaku.formats.oqs.Muquc01Request;
import jp.kyotaku.formats.oqs.OqsRequest;
import jp.kyotaku.formats.oqs.OqsRequestWriter;
import jp.kyotaku.formats.oqs.QualificationConfirmSearchInfo;
import jp.kyotaku.formats.oqs.ReferenceNumberRegistrationInfo;
import jp.kyotaku.formats.oqs.RequestFlavour;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.samples.NamePeople;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 一括照会と照会番号の画面 (T07 to T10): from the file to the rows of its result, in the browser */
@BrowserTest
class BulkScreensTest {

  private static final SampleInstitution STATION = SampleInstitutions.KOMOREBI;
  private static final String IDENTIFIER = "六月の訪問の前に確かめる方の一覧".repeat(3);

  private final Rehearsal rehearsal;
  private final Browser browser;

  BulkScreensTest(Rehearsal rehearsal, Browser browser) {
    this.rehearsal = rehearsal;
    this.browser = browser;
  }

  @ParameterizedTest
  @EnumSource
  void ファイルを渡すと行ごとの結果を読め_一覧からも開ける(Device device) {
    try (var visitor = clerk(device)) {
      visitor.open(rehearsal.server().resolve("terminal/bulk-inquiry"));
      visitor.sees("資格情報一括照会");
      visitor.presses("アップロードする");
      visitor.reads("入力を確かめてください", "ファイル：");
      visitor.sees("資格情報一括照会");

      visitor.page().locator("label[for=kind-ELIGIBILITY]").click();
      gives(visitor, "OQSmuquc01req_%s_%s.xml".formatted(device, "0123456789".repeat(5)), three());
      visitor.page().locator("#identifier").fill(IDENTIFIER);
      visitor.presses("アップロードする");
      visitor.sees("資格情報一括照会の結果");
      visitor.reads("正常終了", "3件（正常", IDENTIFIER, SampleNation.HARU.name().written(), "該当資格なし");
      visitor.sees("資格情報一括照会の結果");
      visitor.follows("資格情報一括照会の結果の一覧に戻る");
      visitor.sees("資格情報一括照会の結果");
      visitor.reads("識別子：" + IDENTIFIER, "3件（正常");

      visitor.open(rehearsal.server().resolve("terminal/bulk-inquiry"));
      visitor.page().locator("label[for=period-home]").click();
      visitor.page().locator("#from").fill("2001-01-01");
      visitor.page().locator("#to").fill("2001-01-31");
      visitor.presses("取得を始める");
      visitor.reads("正常終了", "当てはまる方はいませんでした。");
      visitor.sees("資格情報一括照会の結果");
      visitor.open(rehearsal.server().resolve("terminal/bulk-results/2024060300009999"));
      visitor.sees("受付番号が見つかりません");
    }
  }

  @ParameterizedTest
  @EnumSource
  void 照会番号は一人ずつでもまとめてでも登録でき_取られている番号は分かる(Device device) {
    try (var visitor = clerk(device)) {
      visitor.open(rehearsal.server().resolve("terminal/reference-numbers"));
      visitor.sees("照会番号登録");
      visitor.presses("登録する");
      visitor.reads("入力を確かめてください", "照会番号：");
      visitor.sees("照会番号登録");
      registers(visitor, "画面-" + device, SampleNation.SAKURA);
      visitor.reads("照会番号を登録しました。");
      visitor.sees("照会番号登録");
      registers(visitor, "画面-" + device, SampleNation.KENICHI);
      visitor.reads("この機関のほかの人に使われています。");
      visitor.sees("照会番号登録");

      visitor.open(rehearsal.server().resolve("terminal/bulk-reference-results"));
      visitor.sees("照会番号一括登録の結果");
      visitor.follows("新しく照会番号一括登録をする");
      visitor.sees("照会番号一括登録");
      gives(visitor, "OQSmuimm01req_%s.xml".formatted(device), numbers(device));
      visitor.presses("アップロードする");
      visitor.reads("正常終了", "2件（正常 1件、エラー 1件）", "一括-" + device);
      visitor.sees("照会番号一括登録の結果");
      assertThat(visitor.words().select("table.rows tbody tr")).hasSize(2);
    }
  }

  private static void gives(Visitor visitor, String name, byte[] content) {
    visitor.page().locator("#file").setInputFiles(new FilePayload(name, "text/xml", content));
  }

  private static void registers(Visitor visitor, String number, SamplePerson person) {
    var page = visitor.page();
    page.locator("#reference").fill(number);
    page.locator("#insurer").fill(person.coverage().insurer().value());
    page.locator("#symbol").fill(person.coverage().insuredId().symbol());
    page.locator("#number").fill(person.coverage().insuredId().number());
    page.locator("#branch").fill(person.coverage().insuredId().branch());
    visitor.presses("登録する");
  }

  private static byte[] three() {
    var nobody =
        new QualificationConfirmSearchInfo(
            SampleNation.HARU.coverage().insurer(),
            new InsuredId("", "99999999", ""),
            SampleNation.HARU.birthDate(),
            true,
            Optional.empty());
    return written(
        new Muquc01Request(
            StationFiles.TODAY,
            STATION.code(),
            Optional.empty(),
            List.of(
                StationFiles.cardData(SampleNation.HARU),
                StationFiles.cardData(NamePeople.CONSTANTIN),
                nobody)));
  }

  private static byte[] numbers(Device device) {
    var coverage = SampleNation.KAZUO.coverage();
    return written(
        new Muimm01Request(
            STATION.code(),
            Optional.empty(),
            List.of(
                new ReferenceNumberRegistrationInfo(
                    "一括-" + device, coverage.insurer(), coverage.insuredId()),
                new ReferenceNumberRegistrationInfo(
                    "だれでもない-" + device, coverage.insurer(), new InsuredId("", "99999999", "")))));
  }

  private static byte[] written(OqsRequest request) {
    return OqsRequestWriter.write(request, RequestFlavour.SHIFT_JIS);
  }

  private Visitor clerk(Device device) {
    var visitor = Visitor.with(browser, device);
    new ClerkScreens(visitor, rehearsal.server(), STATION).signsInAs("一般利用者");
    return visitor;
  }
}
