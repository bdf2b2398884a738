package jp.kyotaku.server.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.StationClient;
import jp.kyotaku.server.rehearsal.EmptyInstitution;
import jp.kyotaku.testing.HandMade;
import jp.kyotaku.testing.HandMadeMessages;
import jp.kyotaku.testing.ReadByHand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 資料だけを見て手で書いたファイルに正しい答えが届く: written letter by letter, read with Java's own parser, carried as the
 * link application does. In front of a running ./run, with people who have been visited, it is
 * HandMadeFilesInFoldersTest of the launcher.
 */
@ServerTest
class HandMadeFilesTest {

  private static final InstitutionCode STATION = SampleInstitutions.CHUO.code();
  private static final SamplePerson KENICHI = SampleNation.KENICHI;
  private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
  private static final HandMadeMessages MESSAGES = new HandMadeMessages(STATION.value());
  private static final Pattern WAITING =
      Pattern.compile("\"id\":\"([^\"]+)\",\"name\":\"([^\"]+)\"");

  private final int port;
  private final JdbcClient jdbc;

  @Autowired
  HandMadeFilesTest(@LocalServerPort int port, JdbcClient jdbc) {
    this.port = port;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void まだだれも来ていない() {
    EmptyInstitution.of(jdbc, STATION);
  }

  @ParameterizedTest
  @EnumSource
  void 資格確認(HandMade hand) throws Exception {
    var answer = ask(hand, "OQSsiquc01", MESSAGES.eligibility(DAY, card(KENICHI)));
    assertThat(answer.text("SegmentOfResult")).contains("1");
    assertThat(answer.text("ProcessingResultStatus")).contains("1");
    assertThat(answer.text("QualificationValidity")).contains("1");
    assertThat(answer.text("Name")).contains(KENICHI.name().written());
  }

  @ParameterizedTest
  @EnumSource
  void 照会番号登録(HandMade hand) throws Exception {
    var answer = ask(hand, "OQSsiimm01", MESSAGES.referenceNumber("手書きの番号", card(KENICHI)));
    assertThat(answer.text("ProcessingResultStatus")).contains("1");
    assertThat(answer.text("ReferenceNumber")).contains("手書きの番号");
  }

  @ParameterizedTest
  @EnumSource
  void 再照会_まだ訪問していない人はわけとともに断られる(HandMade hand) throws Exception {
    var answer = ask(hand, "OQSsihvq01", MESSAGES.reInquiry("2", DAY, card(KENICHI)));
    assertThat(answer.text("SegmentOfResult")).contains("1");
    assertThat(answer.text("ProcessingResultStatus")).contains("2");
    assertThat(answer.text("ProcessingResultCode"))
        .contains(ErrorCode.REINQUIRY_NO_PRIOR_VERIFICATION.code());
  }

  @ParameterizedTest
  @EnumSource
  void オンライン診療等の再照会_使っていない機能は断られる(HandMade hand) throws Exception {
    var answer = ask(hand, "OQSsionq01", MESSAGES.reInquiry("3", DAY, card(KENICHI)));
    assertThat(answer.text("SegmentOfResult")).contains("9");
    assertThat(answer.text("ErrorCode")).contains(ErrorCode.ONLINE_FUNCTION_OFF.code());
  }

  @ParameterizedTest
  @EnumSource
  void 同意済資格情報一括取得_受付番号で結果を取りに行ける(HandMade hand) throws Exception {
    var january = YearMonth.of(2023, 1);
    collects(hand, "OQSmuhvq", MESSAGES.consented("2", january.atDay(1), january.atEndOfMonth()));
  }

  @ParameterizedTest
  @EnumSource
  void 資格確認一括照会_名簿の行ごとに答える(HandMade hand) throws Exception {
    var answer = collects(hand, "OQSmuquc", MESSAGES.eligibility(DAY, card(KENICHI)));
    assertThat(answer.text("NumberOfProcessingResult")).contains("1");
    assertThat(answer.text("QualificationValidity")).contains("1");
  }

  @ParameterizedTest
  @EnumSource
  void 再照会の一括_まだ訪問していない人の行だけが断られる(HandMade hand) throws Exception {
    var answer = collects(hand, "OQSmuhvr", MESSAGES.reInquiry("2", DAY, card(KENICHI)));
    assertThat(answer.text("ProcessingResultCode"))
        .contains(ErrorCode.REINQUIRY_NO_PRIOR_VERIFICATION.code());
  }

  @ParameterizedTest
  @EnumSource
  void 照会番号一括登録(HandMade hand) throws Exception {
    var answer = collects(hand, "OQSmuimm", MESSAGES.referenceNumber("手書きの番号", card(KENICHI)));
    assertThat(answer.text("ProcessingResultStatus")).contains("1");
    assertThat(answer.text("ReferenceNumber")).contains("手書きの番号");
  }

  @ParameterizedTest
  @EnumSource
  void 委託先資格情報の一括取得(HandMade hand) throws Exception {
    var answer = collects(hand, "OQSmutic", MESSAGES.tickets(YearMonth.from(DAY)));
    assertThat(answer.text("NumberOfError")).contains("0");
  }

  @ParameterizedTest
  @EnumSource
  void オンライン診療等の一括_使っていない機能は断られる(HandMade hand) throws Exception {
    var answer = ask(hand, "OQSmuonq01", MESSAGES.examined(DAY.minusDays(2), DAY));
    assertThat(answer.text("SegmentOfResult")).contains("9");
    assertThat(answer.text("ErrorCode")).contains(ErrorCode.ONLINE_FUNCTION_OFF.code());
  }

  @ParameterizedTest
  @EnumSource
  void 医療機関アクセスURL取得(HandMade hand) throws Exception {
    var answer = ask(hand, "OQSsiurl01", MESSAGES.address());
    assertThat(answer.text("ProcessingResultStatus")).contains("1");
    assertThat(answer.text("MedicalInstitutionUrl").orElseThrow()).contains("/r/");
  }

  @ParameterizedTest
  @EnumSource
  void 環境設定の照会と_何も変えない更新(HandMade hand) throws Exception {
    var version =
        ask(hand, "OQSsiinq01", MESSAGES.settings()).text("SettingsVersion").orElseThrow();
    var answer = ask(hand, "OQSsiupd01", MESSAGES.setting(version, "CharacterCode", "0", ""));
    assertThat(answer.text("ProcessingResultStatus")).contains("1");
    assertThat(answer.text("SettingsVersion")).contains(version);
  }

  /** Asks again until it is no longer 処理中, each time with a file of its own (8.1). */
  private ReadByHand collects(HandMade hand, String prefix, String upload) throws Exception {
    var number = ask(hand, prefix + "01", upload).text("ReceptionNumber").orElseThrow();
    var poll = MESSAGES.collect(number);
    var answer = ask(hand, prefix + "02", poll);
    for (int times = 0; answer.text("SegmentOfResult").equals(Optional.of("2")); times++) {
      assertThat(times).isLessThan(100);
      answer = ask(hand, prefix + "02", poll);
    }
    assertThat(answer.text("SegmentOfResult")).contains("1");
    assertThat(answer.text("ReceptionNumber")).contains(number);
    return answer;
  }

  private static HandMadeMessages.Card card(SamplePerson person) {
    var coverage = person.coverage();
    var id = coverage.insuredId();
    return new HandMadeMessages.Card(
        coverage.insurer().value(), id.symbol(), id.number(), id.branch(), person.birthDate());
  }

  private ReadByHand ask(HandMade hand, String prefix, String lines) throws Exception {
    var station = new StationClient(port, STATION);
    var suffix = "_" + UUID.randomUUID() + ".xml";
    assertThat(
            station
                .pickUp(UUID.randomUUID(), prefix + "req" + suffix, hand.write(lines))
                .statusCode())
        .isEqualTo(202);
    var waiting = WAITING.matcher(station.waiting(30));
    assertThat(waiting.find()).isTrue();
    assertThat(waiting.group(2)).isEqualTo(prefix + "res" + suffix);
    var content = station.content(waiting.group(1)).body();
    station.acknowledge(waiting.group(1));
    assertThat(new String(content, StandardCharsets.UTF_8)).startsWith("<?xml version=\"1.0\"");
    return ReadByHand.of(content);
  }
}
