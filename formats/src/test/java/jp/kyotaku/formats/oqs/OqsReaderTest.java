package jp.kyotaku.formats.oqs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.formats.oqs.OqsReading.Unreadable;
import jp.kyotaku.formats.oqs.OqsReading.Violations;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Finding;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.InsurerNumber;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OqsReaderTest {

  private static final int LIMIT = 100_000;
  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

  private static final InstitutionCode HIDAMARI = new InstitutionCode("1360090011");

  private static final String SIQUC01 =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="no"?>
      <XmlMsg><MessageHeader><QualificationConfirmationDate>20240603</QualificationConfirmationDate>\
      <MedicalInstitutionCode>1360090011</MedicalInstitutionCode>\
      <ArbitraryFileIdentifier>file-1</ArbitraryFileIdentifier></MessageHeader>\
      <MessageBody><QualificationConfirmSearchInfo><InsurerNumber>06138093</InsurerNumber>\
      <InsuredCardSymbol>健本</InsuredCardSymbol>\
      <InsuredIdentificationNumber>2001</InsuredIdentificationNumber>\
      <InsuredBranchNumber>00</InsuredBranchNumber><Birthdate>19800405</Birthdate>\
      <LimitApplicationCertificateRelatedConsFlg>1</LimitApplicationCertificateRelatedConsFlg>\
      <ArbitraryIdentifier>row-1</ArbitraryIdentifier>\
      </QualificationConfirmSearchInfo></MessageBody></XmlMsg>
      """;

  private static final Siquc01Request KENICHI =
      new Siquc01Request(
          LocalDate.of(2024, 6, 3),
          HIDAMARI,
          Optional.of("file-1"),
          new QualificationConfirmSearchInfo(
              new InsurerNumber("06138093"),
              new InsuredId("健本", "2001", "00"),
              LocalDate.of(1980, 4, 5),
              true,
              Optional.of("row-1")));

  private static final String MUHVQ01 =
      """
      <XmlMsg><MessageHeader><MedicalInstitutionCode>1360090011</MedicalInstitutionCode>\
      <ArbitraryFileIdentifier>job-7</ArbitraryFileIdentifier></MessageHeader>\
      <MessageBody><QualificationConfirmSearchInfo><ConsentDateFrom>20240601</ConsentDateFrom>\
      <ConsentDateTo>20240603</ConsentDateTo><MedicalTreatmentFlag>2</MedicalTreatmentFlag>\
      </QualificationConfirmSearchInfo></MessageBody></XmlMsg>
      """;

  private static final String MUHVQ02 =
      """
      <XmlMsg><MessageHeader><MedicalInstitutionCode>1360090011</MedicalInstitutionCode>\
      </MessageHeader><MessageBody><ReceptionNumber>R-1</ReceptionNumber></MessageBody></XmlMsg>
      """;

  @Nested
  class 実際に送られてくる三つの書きぶり {

    @Test
    void シフトJISで二重引用符で改行がCRLF() {
      String document =
          SIQUC01.replace("UTF-8", "Shift_JIS").replace(">", ">\r\n  ").replace("健本", "髙﨑①～");
      String leaves = document.replaceAll(">\r\n  (?=[^<\\s])", ">");

      var message = OqsReader.readSiquc01(leaves.getBytes(WINDOWS_31J), LIMIT).orThrow();

      assertThat(message.searchInfo().insuredId()).isEqualTo(new InsuredId("髙﨑①～", "2001", "00"));
      assertThat(message.medicalInstitutionCode()).isEqualTo(HIDAMARI);
    }

    @Test
    void UTF8で一重引用符で開始タグに空白がある() {
      String document =
          SIQUC01
              .replace("\"", "'")
              .replace("<MessageHeader>", "<MessageHeader >")
              .replace("<InsurerNumber>", "<InsurerNumber  >")
              .replace("</InsurerNumber>", "</InsurerNumber >");

      assertThat(OqsReader.readSiquc01(utf8(document), LIMIT).orThrow()).isEqualTo(KENICHI);
    }

    @Test
    void 省ける要素が空のまま置かれている() {
      String document =
          SIQUC01
              .replace(">file-1<", "><")
              .replace(">健本<", "> <")
              .replace("<InsuredBranchNumber>00</InsuredBranchNumber>", "<InsuredBranchNumber/>")
              .replace(">row-1<", ">\n<");

      var message = OqsReader.readSiquc01(utf8(document), LIMIT).orThrow();

      assertThat(message.arbitraryFileIdentifier()).isEmpty();
      assertThat(message.searchInfo().insuredId()).isEqualTo(new InsuredId("", "2001", ""));
      assertThat(message.searchInfo().arbitraryIdentifier()).isEmpty();
    }
  }

  @Nested
  class 読めるもの {

    @Test
    void 三つの要求はそれぞれの値になる() {
      assertThat(read(OqsMessage.SIQUC01, SIQUC01).orThrow()).isEqualTo(KENICHI);
      assertThat(read(OqsMessage.MUHVQ01, MUHVQ01).orThrow())
          .isEqualTo(
              new Muhvq01Request(
                  HIDAMARI,
                  Optional.of("job-7"),
                  LocalDate.of(2024, 6, 1),
                  LocalDate.of(2024, 6, 3)));
      assertThat(read(OqsMessage.MUHVQ02, MUHVQ02).orThrow())
          .isEqualTo(new BulkCollectRequest(OqsMessage.MUHVQ02, HIDAMARI, "R-1"));
    }

    @Test
    void BOMと知らない要素と注釈と要素の順は問わない() {
      String document =
          "\uFEFF"
              + SIQUC01
                  .replace("<MessageHeader>", "<!-- c --><New><X>1</X></New><MessageHeader><Y/>")
                  .replace("<Birthdate>19800405</Birthdate>", "")
                  .replace("<InsurerNumber>", "<Birthdate>19800405</Birthdate><InsurerNumber>");

      assertThat(read(OqsMessage.SIQUC01, document).orThrow()).isEqualTo(KENICHI);
    }

    @ParameterizedTest
    @ValueSource(strings = {"  138909", "00138909", "138909"})
    void 国保の保険者番号は空白でも0でも詰めてよい(String padded) {
      String document = SIQUC01.replace("06138093", padded);

      assertThat(
              OqsReader.readSiquc01(utf8(document), LIMIT).orThrow().searchInfo().insurerNumber())
          .isEqualTo(new InsurerNumber("138909"));
    }

    @Test
    void 参照とCDATAは文字として読む() {
      String document = SIQUC01.replace(">健本<", ">&#20581;<![CDATA[本<]]>&amp;<");

      assertThat(
              OqsReader.readSiquc01(utf8(document), LIMIT)
                  .orThrow()
                  .searchInfo()
                  .insuredId()
                  .symbol())
          .isEqualTo("健本<&");
    }

    @Test
    void 値の中の注釈は値を切らない() {
      String document = SIQUC01.replace("06138093", "0613<!-- 保険者 -->80<?p?>93");

      assertThat(OqsReader.readSiquc01(utf8(document), LIMIT).orThrow()).isEqualTo(KENICHI);
    }

    @Test
    void 個人の情報は文字列表現に出ない() {
      assertThat(KENICHI.toString()).doesNotContain("健本", "2001", "1980");
    }
  }

  @Nested
  class 決まりに合わない値 {

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
      "QualificationConfirmationDate, 20240230, DATE_IMPOSSIBLE",
      "QualificationConfirmationDate, 2024-6-3, DATE_IMPOSSIBLE",
      "QualificationConfirmationDate, '', ELEMENT_MISSING",
      "MedicalInstitutionCode, 136009001, INSTITUTION_CODE_FORM",
      "MedicalInstitutionCode, 1360090012, INSTITUTION_CODE_CHECK_DIGIT",
      "ArbitraryFileIdentifier, 123456789012345678901234567890123456789012345678901,"
          + " VALUE_TOO_LONG",
      "ArbitraryFileIdentifier, a&#9;b, CONTROL_CHARACTER",
      "InsurerNumber, 06138094, INSURER_NUMBER_CHECK_DIGIT",
      "InsurerNumber, ０６１３８０９３, INSURER_NUMBER_FORM",
      "InsuredCardSymbol, 123456789012345678901, VALUE_TOO_LONG",
      "InsuredIdentificationNumber, 123456789012345678901, VALUE_TOO_LONG",
      "InsuredIdentificationNumber, ' ', ELEMENT_MISSING",
      "InsuredIdentificationNumber, 20&#127;01, CONTROL_CHARACTER",
      "InsuredIdentificationNumber, ２００１, VALUE_NOT_HALF_WIDTH",
      "InsuredCardSymbol, 健&#8238;本, CONTROL_CHARACTER",
      "InsuredBranchNumber, 1, VALUE_NOT_DIGITS",
      "InsuredBranchNumber, 001, VALUE_NOT_DIGITS",
      "InsuredBranchNumber, 0a, VALUE_NOT_DIGITS",
      "InsuredBranchNumber, ００, VALUE_NOT_DIGITS",
      "Birthdate, 19800431, DATE_IMPOSSIBLE",
      "Birthdate, 19810229, DATE_IMPOSSIBLE",
      "Birthdate, 00000000, DATE_IMPOSSIBLE",
      "Birthdate, １９８００４０５, DATE_IMPOSSIBLE",
      "LimitApplicationCertificateRelatedConsFlg, 2, CODE_UNKNOWN",
      "LimitApplicationCertificateRelatedConsFlg, '', ELEMENT_MISSING",
      "InsurerNumber, 0613<b/>8093, XML_ROOT_WRONG",
    })
    void 要素の場所と理由が分かる(String element, String value, ErrorCode code) {
      Violations<OqsRequest> violations =
          violations(OqsMessage.SIQUC01, with(SIQUC01, element, value));

      assertThat(violations.findings())
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.place()).startsWith("XmlMsg/Message").endsWith("/" + element);
                assertThat(finding.code()).isEqualTo(code);
              });
    }

    @Test
    void まだ来ていない日の生まれは今日を知る読み手が断る() {
      var name = OqsFileName.request(OqsMessage.SIQUC01, "1");
      byte[] tomorrow = utf8(with(SIQUC01, "Birthdate", "20240604"));

      var onTheDayBefore = OqsReader.read(name, tomorrow, LIMIT, LocalDate.of(2024, 6, 3));
      assertThat(onTheDayBefore).isInstanceOf(Violations.class);
      assertThat(((Violations<?>) onTheDayBefore).findings())
          .containsExactly(
              new Finding(
                  "XmlMsg/MessageBody/QualificationConfirmSearchInfo/Birthdate",
                  "生年月日",
                  ErrorCode.DATE_IN_FUTURE));
      assertThat(OqsReader.read(name, tomorrow, LIMIT, LocalDate.of(2024, 6, 4)))
          .isInstanceOf(OqsReading.Understood.class);
    }

    @Test
    void 誤りはすべて挙がり人の言葉で示される() {
      String document =
          with(
              with(with(SIQUC01, "Birthdate", "x"), "InsurerNumber", "1"),
              "MedicalInstitutionCode",
              "1");
      Violations<OqsRequest> violations = violations(OqsMessage.SIQUC01, document);

      assertThat(violations.findings())
          .extracting(Finding::item, Finding::code)
          .containsExactly(
              tuple("医療機関コード", ErrorCode.INSTITUTION_CODE_FORM),
              tuple("保険者番号", ErrorCode.INSURER_NUMBER_FORM),
              tuple("生年月日", ErrorCode.DATE_IMPOSSIBLE));
      assertThat(violations.findings().get(2).inWords())
          .startsWith("生年月日（XmlMsg/MessageBody/QualificationConfirmSearchInfo/Birthdate）: 暦にない日付か");
    }

    @Test
    void 誤りがあっても機関コードと識別子は取り出せる() {
      PartialHeader header =
          violations(OqsMessage.SIQUC01, with(SIQUC01, "Birthdate", "x")).header();

      assertThat(header)
          .isEqualTo(
              new PartialHeader(
                  Optional.of(HIDAMARI),
                  Optional.of("file-1"),
                  Optional.of(LocalDate.of(2024, 6, 3))));
    }

    @Test
    void 長すぎる識別子も返信に使えるよう残る() {
      String identifier = "x".repeat(51);

      assertThat(
              violations(OqsMessage.MUHVQ01, with(MUHVQ01, "ArbitraryFileIdentifier", identifier))
                  .header()
                  .arbitraryFileIdentifier())
          .contains(identifier);
    }

    @Test
    void 二つある要素と二つある照会情報は指摘になる() {
      String twice = SIQUC01.replace("<Birthdate>", "<Birthdate>19800405</Birthdate><Birthdate>");
      assertThat(codes(OqsMessage.SIQUC01, twice)).containsExactly(ErrorCode.ELEMENT_TWICE);

      String blocks =
          SIQUC01.replace("<MessageBody>", "<MessageBody><QualificationConfirmSearchInfo/>");
      assertThat(codes(OqsMessage.SIQUC01, blocks)).containsExactly(ErrorCode.ELEMENT_TWICE);
    }

    @Test
    void 照会情報がなければ一つの指摘になる() {
      String document = "<XmlMsg><MessageHeader/><MessageBody/></XmlMsg>";

      assertThat(violations(OqsMessage.MUHVQ01, document).findings())
          .extracting(Finding::place)
          .containsExactly(
              "XmlMsg/MessageHeader/MedicalInstitutionCode",
              "XmlMsg/MessageBody/QualificationConfirmSearchInfo");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
      "ConsentDateTo, 20240531, PERIOD_REVERSED",
      "ConsentDateFrom, 20240631, DATE_IMPOSSIBLE",
      "MedicalTreatmentFlag, 3, CODE_UNKNOWN",
      "MedicalTreatmentFlag, '', ELEMENT_MISSING",
    })
    void 同意日の範囲と診療区分を確かめる(String element, String value, ErrorCode code) {
      assertThat(codes(OqsMessage.MUHVQ01, with(MUHVQ01, element, value))).containsExactly(code);
    }

    @Test
    void 一日だけの範囲はよい() {
      assertThat(read(OqsMessage.MUHVQ01, with(MUHVQ01, "ConsentDateTo", "20240601")).orThrow())
          .isInstanceOf(Muhvq01Request.class);
    }

    @Test
    void 受付番号は必ず要る() {
      assertThat(codes(OqsMessage.MUHVQ02, with(MUHVQ02, "ReceptionNumber", "")))
          .containsExactly(ErrorCode.ELEMENT_MISSING);
    }
  }

  @Nested
  class 読めないもの {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
        delimiter = '|',
        value = {
          "空のファイル | '' | XML_UNREADABLE",
          "XMLでない | PK\u0003 | XML_UNREADABLE",
          "閉じていない | <XmlMsg><MessageHeader> | XML_UNREADABLE",
          "後ろにごみ | <XmlMsg><MessageHeader/><MessageBody/></XmlMsg>x | XML_UNREADABLE",
          "根が違う | <Message><MessageHeader/><MessageBody/></Message> | XML_ROOT_WRONG",
          "本体がない | <XmlMsg><MessageHeader/></XmlMsg> | XML_ROOT_WRONG",
          "ヘッダーが二つ | <XmlMsg><MessageHeader/><MessageHeader/><MessageBody/></XmlMsg> |"
              + " XML_ROOT_WRONG",
          "知らない実体 | <XmlMsg>&lol;</XmlMsg> | XML_UNREADABLE",
          "DOCTYPE | <!DOCTYPE XmlMsg><XmlMsg/> | XML_DOCTYPE",
          "外の実体 | <!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><XmlMsg>&x;</XmlMsg> |"
              + " XML_DOCTYPE",
          "扱わない文字コード | <?xml version=\"1.0\" encoding=\"EUC-JP\"?><XmlMsg/> | XML_UNREADABLE",
        })
    void 理由が一つ分かる(String title, String document, ErrorCode code) {
      assertThat(read(OqsMessage.SIQUC01, document)).isEqualTo(new Unreadable<OqsRequest>(code));
    }

    @Test
    void 宣言と違う文字コードは断る() {
      assertThat(OqsReader.read(OqsMessage.SIQUC01, SIQUC01.getBytes(WINDOWS_31J), LIMIT))
          .isEqualTo(new Unreadable<OqsRequest>(ErrorCode.CHARACTER_UNREADABLE));
      byte[] marked = utf8("\uFEFF" + SIQUC01.replace("UTF-8", "Shift_JIS"));
      assertThat(OqsReader.read(OqsMessage.SIQUC01, marked, LIMIT))
          .isEqualTo(new Unreadable<OqsRequest>(ErrorCode.CHARACTER_UNREADABLE));
    }

    @Test
    void UTF16は断る() {
      assertThat(
              OqsReader.read(OqsMessage.SIQUC01, SIQUC01.getBytes(StandardCharsets.UTF_16), LIMIT))
          .isInstanceOf(Unreadable.class);
    }

    @Test
    void 大きすぎるファイルは断る() {
      assertThat(OqsReader.read(OqsMessage.SIQUC01, utf8(SIQUC01), 100))
          .isEqualTo(new Unreadable<OqsRequest>(ErrorCode.FILE_TOO_LARGE));
    }

    @Test
    void 結果の名前で来たものは要求ではない() {
      var name = OqsFileName.parse("OQSsiquc01res_1.xml").orThrow();

      assertThat(OqsReader.read(name, utf8(SIQUC01), LIMIT))
          .isEqualTo(new Unreadable<OqsRequest>(ErrorCode.FILE_NAME_UNKNOWN));
    }

    @Test
    void 膨らむ実体も深すぎる入れ子もすぐに断る() {
      String laughs =
          """
          <!DOCTYPE l [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
          <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><XmlMsg>&c;</XmlMsg>
          """;
      assertThat(read(OqsMessage.SIQUC01, laughs))
          .isEqualTo(new Unreadable<OqsRequest>(ErrorCode.XML_DOCTYPE));
      assertThat(read(OqsMessage.SIQUC01, "<a>".repeat(30_000)))
          .isEqualTo(new Unreadable<OqsRequest>(ErrorCode.XML_UNREADABLE));
    }
  }

  private static OqsReading<OqsRequest> read(OqsMessage message, String document) {
    return OqsReader.read(message, utf8(document), LIMIT);
  }

  private static Violations<OqsRequest> violations(OqsMessage message, String document) {
    return switch (read(message, document)) {
      case Violations<OqsRequest> violations -> violations;
      case OqsReading<OqsRequest> other -> throw new AssertionError("not violations: " + other);
    };
  }

  private static List<ErrorCode> codes(OqsMessage message, String document) {
    return violations(message, document).findings().stream().map(Finding::code).toList();
  }

  /** The document with another value in this element. */
  private static String with(String document, String element, String value) {
    return document.replaceFirst("<" + element + ">[^<]*</", "<" + element + ">" + value + "</");
  }

  private static byte[] utf8(String document) {
    return document.getBytes(StandardCharsets.UTF_8);
  }
}
