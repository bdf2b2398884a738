package jp.kyotaku.server.terminal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import jp.kyotaku.formats.oqs.Muimm01Request;
import jp.kyotaku.formats.oqs.Muquc01Request;
import jp.kyotaku.formats.oqs.OqsRequest;
import jp.kyotaku.formats.oqs.OqsRequestWriter;
import jp.kyotaku.formats.oqs.QualificationConfirmSearchInfo;
import jp.kyotaku.formats.oqs.ReferenceNumberRegistrationInfo;
import jp.kyotaku.formats.oqs.RequestFlavour;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import jp.kyotaku.server.Browser;
import jp.kyotaku.server.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 一括の画面 (T07, T08, T09, T10) */
@ServerTest
class BulkPagesTest {

  private static final InstitutionCode STATION = SampleNation.HIDAMARI.code();
  private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);

  @LocalServerPort int port;
  private Browser browser = new Browser(0);

  @BeforeEach
  void ログインする() {
    browser = Terminal.signedIn(port, SampleNation.HIDAMARI, "ippan");
  }

  @Test
  void ファイルを渡すとすぐに受付番号の画面になり_終われば行ごとの結果とファイルが得られる() throws IOException {
    browser.get("/terminal/bulk-inquiry");
    var sent =
        browser.postFile(
            "/terminal/bulk-inquiry/file",
            "file",
            "一覧 " + UUID.randomUUID() + ".xml",
            eligibility("a", 1),
            "kind",
            "ELIGIBILITY",
            "identifier",
            "画面から");
    assertThat(sent.statusCode()).isEqualTo(303);
    String path = browser.location(sent).orElseThrow().getPath();
    assertThat(path).startsWith("/terminal/bulk-results/");

    String page = finished(path);

    assertThat(page)
        .contains("正常終了", "1件（正常 1件、エラー 0件）", "識別子", "画面から", "ippan", "有効")
        .contains(SampleNation.KENICHI.name().written());
    String number = path.substring(path.lastIndexOf('/') + 1);
    assertThat(browser.get("/terminal/bulk-results").body()).contains(number, "正常終了");
    assertThat(browser.get(path + "/file?as=xml").body())
        .contains("<ReceptionNumber>" + number + "<", "<BulkConfirmUnit>");
    assertThat(browser.get(path + "/file?as=csv").body())
        .startsWith("\uFEFF\"行\",\"任意の識別子\"")
        .contains("\"a0\"", SampleNation.KENICHI.name().written());
    try (var zip =
        new ZipInputStream(
            new ByteArrayInputStream(browser.getBytes(path + "/file?as=zip").body()))) {
      assertThat(zip.getNextEntry().getName()).isEqualTo("OQSmuquc02res_" + number + ".xml");
    }
  }

  @Test
  void 同じファイルを二度押しても受付は一つになる() {
    browser.get("/terminal/bulk-inquiry");
    String name = UUID.randomUUID() + ".xml";
    byte[] content = eligibility("b", 1);

    var first =
        browser.postFile(
            "/terminal/bulk-inquiry/file", "file", name, content, "kind", "ELIGIBILITY");
    var second =
        browser.postFile(
            "/terminal/bulk-inquiry/file", "file", name, content, "kind", "ELIGIBILITY");

    assertThat(browser.location(second)).isEqualTo(browser.location(first));
  }

  @Test
  void ファイルがない_読めない_ほかの機関のものは_何が違いどうするかを言って受け付けない() {
    browser.get("/terminal/bulk-inquiry");

    var none =
        browser.postFile(
            "/terminal/bulk-inquiry/file", "file", "", new byte[0], "kind", "ELIGIBILITY");
    var broken =
        browser.postFile(
            "/terminal/bulk-inquiry/file",
            "file",
            "x.xml",
            "これは電文ではない".getBytes(StandardCharsets.UTF_8),
            "kind",
            "ELIGIBILITY");
    var foreign =
        browser.postFile(
            "/terminal/bulk-inquiry/file",
            "file",
            "y.xml",
            written(
                new Muquc01Request(
                    TODAY,
                    SampleNation.KOMOREBI.code(),
                    Optional.empty(),
                    List.of(line(SampleNation.KENICHI, "a")))),
            "kind",
            "ELIGIBILITY");
    var noKind =
        browser.postFile("/terminal/bulk-inquiry/file", "file", "z.xml", eligibility("z", 1));

    assertThat(none.statusCode()).isEqualTo(422);
    assertThat(none.body()).contains("ファイル：選ばれていないか、空のファイルです。");
    assertThat(broken.body())
        .contains(ErrorCode.XML_UNREADABLE.sentence(), ErrorCode.XML_UNREADABLE.advice());
    assertThat(foreign.body()).contains(ErrorCode.INSTITUTION_NOT_YOURS.sentence());
    assertThat(noKind.body()).contains("照会の種類：");
  }

  @Test
  void 期間で取得すると_終わりが始まりより前なら断り_同じ用紙の二度押しは一つの受付になる() {
    browser.get("/terminal/bulk-inquiry");
    String form = UUID.randomUUID().toString();

    var reversed = period(form, "2024-06-03", "2024-06-02");
    var first = period(form, "2024-06-01", "2024-06-03");
    var second = period(form, "2024-06-01", "2024-06-03");
    var aid =
        browser.post(
            "/terminal/bulk-inquiry/period",
            "form",
            UUID.randomUUID().toString(),
            "kind",
            "MEDICAL_AID",
            "month",
            "2024-06");

    assertThat(reversed.statusCode()).isEqualTo(422);
    assertThat(reversed.body()).contains("おわりの日：" + ErrorCode.PERIOD_REVERSED.sentence());
    assertThat(first.statusCode()).isEqualTo(303);
    assertThat(browser.location(second)).isEqualTo(browser.location(first));
    assertThat(finished(browser.location(aid).orElseThrow().getPath()))
        .contains("医療扶助の資格情報の一括取得", "見本　八重子");
  }

  @Test
  void 照会番号の一括登録は_自分の画面で行ごとの結果を見られ_照会の画面には出ない() {
    browser.get("/terminal/bulk-reference-numbers");
    var request =
        new Muimm01Request(
            STATION,
            Optional.empty(),
            List.of(
                new ReferenceNumberRegistrationInfo(
                    "画面-1",
                    SampleNation.TOME.coverage().insurer(),
                    SampleNation.TOME.coverage().insuredId())));
    var sent =
        browser.postFile(
            "/terminal/bulk-reference-numbers/file",
            "file",
            UUID.randomUUID() + ".xml",
            written(request),
            "kind",
            "REFERENCE_NUMBERS");
    String path = browser.location(sent).orElseThrow().getPath();

    assertThat(path).startsWith("/terminal/bulk-reference-results/");
    assertThat(finished(path)).contains("登録しました", "画面-1");
    String number = path.substring(path.lastIndexOf('/') + 1);
    assertThat(browser.get("/terminal/bulk-results/" + number).statusCode()).isEqualTo(404);
  }

  @Test
  void 多くの行はページに分かれ_ほかの機関には見えない() {
    browser.get("/terminal/bulk-inquiry");
    var sent =
        browser.postFile(
            "/terminal/bulk-inquiry/file",
            "file",
            UUID.randomUUID() + ".xml",
            eligibility("row-", 1_150),
            "kind",
            "ELIGIBILITY");
    String path = browser.location(sent).orElseThrow().getPath();

    assertThat(finished(path)).contains("1,150件", "12ページのうち1ページ目", "次のページ");
    assertThat(browser.get(path + "?page=11").body())
        .contains("<span>1150</span>", "12ページ目")
        .doesNotContain("<span>1100</span>");
    var other = Terminal.signedIn(port, SampleNation.KOMOREBI, "ippan");
    assertThat(other.get(path).statusCode()).isEqualTo(404);
    assertThat(other.get(path + "/file?as=csv").statusCode()).isEqualTo(303);
  }

  private java.net.http.HttpResponse<String> period(String form, String from, String to) {
    return browser.post(
        "/terminal/bulk-inquiry/period",
        "form",
        form,
        "kind",
        "CONSENTED_HOME_VISIT",
        "by",
        "CONSENT_DATE",
        "from",
        from,
        "to",
        to);
  }

  /** The page looks again by itself while the job runs; so does the test. */
  private String finished(String path) {
    long end = System.nanoTime() + 60_000_000_000L;
    var answer = browser.get(path);
    while (answer.body().contains("処理中")) {
      assertThat(answer.headers().firstValue("Refresh")).isPresent();
      assertThat(System.nanoTime()).isLessThan(end);
      answer = browser.get(path);
    }
    assertThat(answer.headers().firstValue("Refresh")).isEmpty();
    return answer.body();
  }

  private static byte[] eligibility(String identifier, int lines) {
    return written(
        new Muquc01Request(
            TODAY,
            STATION,
            Optional.empty(),
            IntStream.range(0, lines)
                .mapToObj(row -> line(SampleNation.KENICHI, identifier + row))
                .toList()));
  }

  private static QualificationConfirmSearchInfo line(SamplePerson person, String identifier) {
    return new QualificationConfirmSearchInfo(
        person.coverage().insurer(),
        person.coverage().insuredId(),
        person.birthDate(),
        false,
        Optional.of(identifier));
  }

  private static byte[] written(OqsRequest request) {
    return OqsRequestWriter.write(request, RequestFlavour.SHIFT_JIS);
  }
}
