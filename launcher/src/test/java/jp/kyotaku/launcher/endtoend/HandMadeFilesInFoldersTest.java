package jp.kyotaku.launcher.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import jp.kyotaku.testing.HandMade;
import jp.kyotaku.testing.HandMadeMessages;
import jp.kyotaku.testing.ReadByHand;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * 資料だけを見て手で書いたファイルを、動いている稽古の req に置けば、res に正しい答えが届く (issue 4): every request message, in the three
 * ways in which claims computers write, about people who have been visited and one who has not.
 */
@Tag("slow")
@ExtendWith(SharedRehearsal.class)
class HandMadeFilesInFoldersTest {

  private static final SampleInstitution STATION = SampleInstitutions.SHIRAYURI;
  private static final SamplePerson STRANGER = SampleNation.YOSHIKO;
  private static final LocalDate DAY = StationFiles.TODAY;
  private static final HandMadeMessages MESSAGES = new HandMadeMessages(STATION.code().value());
  private static final String HOME_VISIT = "2";
  private static final String ONLINE = "3";

  private final Rehearsal rehearsal;
  private final StationFiles files;

  HandMadeFilesInFoldersTest(Rehearsal rehearsal) {
    this.rehearsal = rehearsal;
    this.files = new StationFiles(rehearsal, STATION);
  }

  @ParameterizedTest
  @EnumSource
  void 資格確認(HandMade hand) throws Exception {
    var person = patient(hand);
    var answer = ask(hand, "OQSsiquc01", MESSAGES.eligibility(DAY, card(person)));
    isNormal(answer);
    assertThat(answer.text("QualificationValidity")).contains("1");
    assertThat(answer.text("Name")).contains(person.name().written());
  }

  @ParameterizedTest
  @EnumSource
  void 資格確認一括照会_行ごとに答える(HandMade hand) throws Exception {
    var answer =
        collect(hand, "OQSmuquc", MESSAGES.eligibility(DAY, card(patient(hand)), nobody(hand)));
    assertThat(answer.text("NumberOfProcessingResult")).contains("2");
    assertThat(answer.texts("QualificationValidity")).containsExactly("1", "4");
  }

  @ParameterizedTest
  @EnumSource
  void 照会番号を登録し_訪問のあとはその番号でも再照会できる(HandMade hand) throws Exception {
    var person = visited(hand);
    var number = "手書き-" + hand.name();
    var registered = ask(hand, "OQSsiimm01", MESSAGES.referenceNumber(number, card(person)));
    isNormal(registered);
    assertThat(registered.text("ReferenceNumber")).contains(number);

    var answer = ask(hand, "OQSsihvq01", MESSAGES.reInquiryByNumber(HOME_VISIT, DAY, number));
    isNormal(answer);
    assertThat(answer.text("Name")).contains(person.name().written());
  }

  @ParameterizedTest
  @EnumSource
  void 照会番号一括登録(HandMade hand) throws Exception {
    var number = "一括-" + hand.name();
    var answer = collect(hand, "OQSmuimm", MESSAGES.referenceNumber(number, card(STRANGER)));
    assertThat(answer.text("ProcessingResultStatus")).contains("1");
    assertThat(answer.text("ReferenceNumber")).contains(number);
  }

  @ParameterizedTest
  @EnumSource
  void 再照会_初回訪問のあとは資格が返り_まだ訪問していない人はわけとともに断られる(HandMade hand) throws Exception {
    var person = visited(hand);
    var answer = ask(hand, "OQSsihvq01", MESSAGES.reInquiry(HOME_VISIT, DAY, card(person)));
    isNormal(answer);
    assertThat(answer.text("QualificationValidity")).contains("1");
    assertThat(answer.text("Name")).contains(person.name().written());
    assertThat(answer.text("InsurerNumber").orElseThrow().strip())
        .isEqualTo(person.coverage().insurer().value());

    isRefused(
        ask(hand, "OQSsihvq01", MESSAGES.reInquiry(HOME_VISIT, DAY, card(STRANGER))),
        ErrorCode.REINQUIRY_NO_PRIOR_VERIFICATION);
  }

  @ParameterizedTest
  @EnumSource
  void 再照会の一括_訪問した人の行には資格が返り_まだの人の行だけが断られる(HandMade hand) throws Exception {
    var person = visited(hand);
    var answer =
        collect(
            hand, "OQSmuhvr", MESSAGES.reInquiry(HOME_VISIT, DAY, card(person), card(STRANGER)));
    assertThat(answer.text("NumberOfNormalProcessing")).contains("1");
    assertThat(answer.text("NumberOfError")).contains("1");
    assertThat(answer.texts("Name")).containsExactly(person.name().written());
    assertThat(answer.texts("ProcessingResultCode"))
        .containsExactly(ErrorCode.REINQUIRY_NO_PRIOR_VERIFICATION.code());
  }

  @ParameterizedTest
  @EnumSource
  void 同意済資格情報一括取得_同意した人の資格と同意が届く(HandMade hand) throws Exception {
    var person = visited(hand);
    var answer = collect(hand, "OQSmuhvq", MESSAGES.consented(HOME_VISIT, DAY, DAY));
    assertThat(answer.texts("Name")).contains(person.name().written());
    assertThat(answer.texts("OperationInfoConsFlg")).contains("1");
  }

  @ParameterizedTest
  @EnumSource
  void 閲覧同意取り消し_取り消したあとの再照会は断られる(HandMade hand) throws Exception {
    var person = visited(hand);
    isNormal(ask(hand, "OQSsihvd01", MESSAGES.withdrawal(card(person))));
    isRefused(
        ask(hand, "OQSsihvq01", MESSAGES.reInquiry(HOME_VISIT, DAY, card(person))),
        ErrorCode.REINQUIRY_CONSENT_REVOKED);
  }

  @ParameterizedTest
  @EnumSource
  void 委託先資格情報の一括取得(HandMade hand) throws Exception {
    var answer = collect(hand, "OQSmutic", MESSAGES.tickets(YearMonth.from(DAY)));
    assertThat(answer.text("NumberOfError")).contains("0");
  }

  @ParameterizedTest
  @EnumSource
  void 医療機関アクセスURL取得(HandMade hand) throws Exception {
    var answer = ask(hand, "OQSsiurl01", MESSAGES.address());
    isNormal(answer);
    assertThat(answer.text("MedicalInstitutionUrl").orElseThrow()).contains("/r/");
  }

  /**
   * Only a person can agree to the terms; then files may switch. Where it is off everything of
   * online care is refused; where it is on nobody can be asked about again, for it needs a card
   * each time.
   */
  @ParameterizedTest
  @EnumSource
  void 環境設定の照会と更新_オンライン診療等を使うあいだだけその電文に答えが届く(HandMade hand) throws Exception {
    var person = visited(hand);
    SettingsOverHttp.switchOn(rehearsal.server(), STATION, "online");
    try {
      isRefused(
          ask(hand, "OQSsionq01", MESSAGES.reInquiry(ONLINE, DAY, card(person))),
          ErrorCode.REINQUIRY_CATEGORY_NOT_COVERED);
      var lines = collect(hand, "OQSmuonr", MESSAGES.reInquiry(ONLINE, DAY, card(person)));
      assertThat(lines.texts("ProcessingResultCode"))
          .containsExactly(ErrorCode.REINQUIRY_CATEGORY_NOT_COVERED.code());
      for (var asked :
          new String[] {MESSAGES.consented(ONLINE, DAY, DAY), MESSAGES.examined(DAY, DAY)}) {
        assertThat(collect(hand, "OQSmuonq", asked).text("NumberOfProcessingResult")).contains("0");
      }
    } finally {
      switchesOff(hand);
    }
    var refused = ask(hand, "OQSsionq01", MESSAGES.reInquiry(ONLINE, DAY, card(person)));
    assertThat(refused.text("SegmentOfResult")).contains("9");
    assertThat(refused.text("ErrorCode")).contains(ErrorCode.ONLINE_FUNCTION_OFF.code());
  }

  private void switchesOff(HandMade hand) throws Exception {
    var before = ask(hand, "OQSsiinq01", MESSAGES.settings());
    var version = before.text("SettingsVersion").orElseThrow();
    assertThat(setting(before, "Online")).isEqualTo("1");
    var after = ask(hand, "OQSsiupd01", MESSAGES.setting(version, "Online", "1", "0"));
    isNormal(after);
    assertThat(setting(after, "Online")).isEqualTo("0");
    assertThat(after.text("SettingsVersion"))
        .contains(Integer.toString(Integer.parseInt(version) + 1));
  }

  private static String setting(ReadByHand answer, String name) {
    int place = answer.texts("SettingName").indexOf(name);
    return answer.texts("SettingValue").get(place);
  }

  private static void isNormal(ReadByHand answer) {
    assertThat(answer.text("SegmentOfResult")).contains("1");
    assertThat(answer.text("ProcessingResultStatus")).contains("1");
    assertThat(answer.text("ProcessingResultCode")).isEmpty();
  }

  private static void isRefused(ReadByHand answer, ErrorCode code) {
    assertThat(answer.text("SegmentOfResult")).contains("1");
    assertThat(answer.text("ProcessingResultStatus")).contains("2");
    assertThat(answer.text("ProcessingResultCode")).contains(code.code());
    assertThat(answer.texts("Name")).isEmpty();
  }

  /** Each way of writing asks about a person of its own. */
  private static SamplePerson patient(HandMade hand) {
    return switch (hand) {
      case SHIFT_JIS -> SampleNation.KENICHI;
      case UTF_8_SINGLE_QUOTES_AND_BLANKS -> SampleNation.SAKURA;
      case UTF_8_EMPTY_ELEMENTS -> SampleNation.KAZUO;
    };
  }

  private SamplePerson visited(HandMade hand) throws IOException {
    var person = patient(hand);
    assertThat(Reception.begin(rehearsal, STATION, person, Choices.allBut()).register())
        .isEqualTo(Reception.Said.REGISTERED);
    return person;
  }

  private static HandMadeMessages.Card card(SamplePerson person) {
    var coverage = person.coverage();
    var id = coverage.insuredId();
    return new HandMadeMessages.Card(
        coverage.insurer().value(), id.symbol(), id.number(), id.branch(), person.birthDate());
  }

  private static HandMadeMessages.Card nobody(HandMade hand) {
    var known = card(patient(hand));
    return new HandMadeMessages.Card(
        known.insurer(), known.symbol(), "99999999", known.branch(), known.birthDate());
  }

  /** Asks again until it is no longer 処理中, each time with a file of its own (8.1). */
  private ReadByHand collect(HandMade hand, String prefix, String upload) throws Exception {
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

  private ReadByHand ask(HandMade hand, String prefix, String lines) throws Exception {
    var suffix = "_" + UUID.randomUUID() + ".xml";
    var answer = files.answers().resolve(prefix + "res" + suffix);
    Files.write(files.requests().resolve(prefix + "req" + suffix), hand.write(lines));
    Until.met(prefix + "の答えが届く", StationFiles.PATIENCE, () -> Files.exists(answer));
    return ReadByHand.of(Files.readAllBytes(answer));
  }
}
