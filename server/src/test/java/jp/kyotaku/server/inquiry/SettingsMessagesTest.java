package jp.kyotaku.server.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import jp.kyotaku.formats.oqs.OqsAnswerReader;
import jp.kyotaku.formats.oqs.OqsRequest;
import jp.kyotaku.formats.oqs.OqsRequestWriter;
import jp.kyotaku.formats.oqs.ProcessingResultStatus;
import jp.kyotaku.formats.oqs.RequestFlavour;
import jp.kyotaku.formats.oqs.SegmentOfResult;
import jp.kyotaku.formats.oqs.SettingName;
import jp.kyotaku.formats.oqs.Siinq01Answer;
import jp.kyotaku.formats.oqs.Siinq01Request;
import jp.kyotaku.formats.oqs.Siupd01Answer;
import jp.kyotaku.formats.oqs.Siupd01Request;
import jp.kyotaku.formats.oqs.Siurl01Answer;
import jp.kyotaku.formats.oqs.Siurl01Request;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.code.SheetForm;
import jp.kyotaku.kernel.code.UrlKind;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.server.ReadQrCode;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.StationClient;
import jp.kyotaku.server.institutions.ChangeSettings;
import jp.kyotaku.server.institutions.Institutions;
import jp.kyotaku.server.institutions.ReadTerms;
import jp.kyotaku.server.institutions.ReceptionAddresses;
import jp.kyotaku.server.institutions.SettingsSheet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** URLの取得と環境設定の照会・更新を電文で (IF 039 to 044): as T16 and T19 do */
@ServerTest
class SettingsMessagesTest {

  private static final int LIMIT = 1 << 24;

  /** Nobody else's tests change its settings. */
  private static final SampleInstitution STATION = SampleInstitutions.SHIRAYURI;

  private static final InstitutionCode CODE = STATION.code();

  private final int port;
  private final Institutions institutions;
  private final ReceptionAddresses addresses;
  private final ChangeSettings changeSettings;
  private final ReadTerms readTerms;
  private final JdbcClient jdbc;

  @Autowired
  SettingsMessagesTest(
      @LocalServerPort int port,
      Institutions institutions,
      ReceptionAddresses addresses,
      ChangeSettings changeSettings,
      ReadTerms readTerms,
      JdbcClient jdbc) {
    this.port = port;
    this.institutions = institutions;
    this.addresses = addresses;
    this.changeSettings = changeSettings;
    this.readTerms = readTerms;
    this.jdbc = jdbc;
  }

  @Test
  void 訪問のURLは端末と同じもので_PNGの二次元コードはそれを指す() throws Exception {
    var answer = url(UrlKind.HOME_VISIT, Optional.of(SheetForm.PNG));

    var url = answer.url().orElseThrow();
    assertThat(url.link()).endsWith("/r/" + addresses.of(CODE));
    var sheet = url.sheet().orElseThrow();
    assertThat(sheet.fileName()).isEqualTo("reception.png");
    assertThat(ReadQrCode.png(Base64.getDecoder().decode(sheet.base64()))).isEqualTo(url.link());
    assertThat(downloads("PNG")).isPositive();
  }

  @Test
  void PDFは一枚の紙面で_機関の名前とアドレスと二次元コードがある() throws Exception {
    var url = url(UrlKind.HOME_VISIT, Optional.of(SheetForm.PDF)).url().orElseThrow();
    var file = Base64.getDecoder().decode(url.sheet().orElseThrow().base64());
    try (var document = Loader.loadPDF(file)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
          .contains(STATION.name(), url.link(), "マイナンバーカード");
      assertThat(document.getPage(0).getResources().getXObjectNames()).isNotEmpty();
    }
  }

  @Test
  void 形を求めなければアドレスだけで_使っていない機能のURLは断る() {
    assertThat(url(UrlKind.HOME_VISIT, Optional.empty()).url().orElseThrow().sheet()).isEmpty();

    var refused = url(UrlKind.ONLINE, Optional.empty());
    assertThat(refused.url()).isEmpty();
    assertThat(refused.header().segmentOfResult())
        .isInstanceOfSatisfying(
            SegmentOfResult.Abnormal.class,
            abnormal ->
                assertThat(abnormal.errorCode()).isEqualTo(ErrorCode.URL_FUNCTION_OFF.code()));
  }

  @Test
  void 設定は読んだとおりに書き換わり_履歴に残り_古い版からの更新は断る() {
    var before = settings();
    int version = before.settings().orElseThrow().version();

    var changed = update(version, Map.of(SettingName.TREATMENT, "0", SettingName.FACE_FILE, "1"));
    assertThat(changed.processingResult().processingResultStatus())
        .isEqualTo(ProcessingResultStatus.NORMAL);
    var now = changed.settings().orElseThrow();
    assertThat(now.version()).isEqualTo(version + 1);
    assertThat(now.values())
        .containsEntry(SettingName.TREATMENT, "0")
        .containsEntry(SettingName.FACE_FILE, "1");
    assertThat(settings().settings()).isEqualTo(changed.settings());
    assertThat(institutions.historyOf(CODE).getFirst().changedBy()).contains("レセプトコンピュータ");

    var stale = update(version, Map.of(SettingName.SURGERY, "0"));
    assertThat(stale.processingResult().processingResultCode())
        .contains(ErrorCode.SETTINGS_CHANGED_MEANWHILE.code());
    assertThat(stale.settings().orElseThrow().version()).isEqualTo(version + 1);

    var again = update(version + 1, Map.of(SettingName.TREATMENT, "0"));
    assertThat(again.processingResult().processingResultStatus())
        .isEqualTo(ProcessingResultStatus.NORMAL);
    assertThat(again.settings().orElseThrow().version()).isEqualTo(version + 1);
    update(version + 1, before.settings().orElseThrow().values());
  }

  @Test
  void プログラムは利用規約に同意できず_管理者が最新の規約に同意したあとだけ機能を入れられる() {
    var station = SampleInstitutions.SUMIRE.code();
    int version = settings(station).settings().orElseThrow().version();
    var refused = update(station, version, Map.of(SettingName.ONLINE, "1"));
    assertThat(refused.processingResult().processingResultStatus())
        .isEqualTo(ProcessingResultStatus.ERROR);
    assertThat(refused.processingResult().processingResultCode())
        .contains(ErrorCode.TERMS_NOT_AGREED.code());
    assertThat(refused.settings().orElseThrow().values()).containsEntry(SettingName.ONLINE, "0");

    int agreed = agreeAtTheTerminal(station);
    var off = update(station, agreed, Map.of(SettingName.ONLINE, "0"));
    var on =
        update(station, off.settings().orElseThrow().version(), Map.of(SettingName.ONLINE, "1"));
    assertThat(on.processingResult().processingResultStatus())
        .isEqualTo(ProcessingResultStatus.NORMAL);
    assertThat(on.settings().orElseThrow().values()).containsEntry(SettingName.ONLINE, "1");
    assertThat(agreements(station)).isEqualTo(1);
    update(station, on.settings().orElseThrow().version(), Map.of(SettingName.ONLINE, "0"));
  }

  /** As the administrator does in T16; the version of the settings afterwards. */
  private int agreeAtTheTerminal(InstitutionCode station) {
    var now = institutions.settingsOf(station).orElseThrow();
    var asked =
        SettingsElements.changed(SettingsSheet.of(now.settings()), Map.of(SettingName.ONLINE, "1"))
            .settings();
    changeSettings.change(
        station, "kanri", now.number(), asked, Optional.of(readTerms.newest().version()));
    return now.number() + 1;
  }

  private long agreements(InstitutionCode station) {
    return jdbc.sql("SELECT count(*) FROM institutions.terms_agreement WHERE institution_code = ?")
        .param(station.value())
        .query(Long.class)
        .single();
  }

  private long downloads(String form) {
    return jdbc.sql(
            """
            SELECT count(*) FROM audit.event WHERE kind = 'ADDRESS_DOWNLOADED'
              AND institution_code = ? AND fact LIKE '%' || ? || '%'
            """)
        .params(CODE.value(), form)
        .query(Long.class)
        .single();
  }

  private Siurl01Answer url(UrlKind kind, Optional<SheetForm> form) {
    return ask(CODE, new Siurl01Request(CODE, Optional.of("u"), kind, form), Siurl01Answer.class);
  }

  private Siinq01Answer settings() {
    return settings(CODE);
  }

  private Siinq01Answer settings(InstitutionCode station) {
    return ask(station, new Siinq01Request(station, Optional.empty()), Siinq01Answer.class);
  }

  private Siupd01Answer update(int version, Map<SettingName, String> changes) {
    return update(CODE, version, changes);
  }

  private Siupd01Answer update(
      InstitutionCode station, int version, Map<SettingName, String> changes) {
    return ask(
        station,
        new Siupd01Request(station, Optional.empty(), version, changes),
        Siupd01Answer.class);
  }

  private <A> A ask(InstitutionCode station, OqsRequest request, Class<A> type) {
    var message = request.message();
    var response =
        new StationClient(port, station)
            .ask(message, OqsRequestWriter.write(request, RequestFlavour.SHIFT_JIS));
    assertThat(response.statusCode()).isEqualTo(200);
    return type.cast(OqsAnswerReader.read(message, response.body(), LIMIT).orThrow());
  }
}
