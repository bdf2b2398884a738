package jp.kyotaku.link.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 請求ファイルと資格確認の回答ファイルを比べる: answers as they lie in a folder, read by the command */
class CheckWithAnswersTest {

  private static final String HEADER =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="no"?>
      <XmlMsg><MessageHeader>\
      <ProcessExecutionTime>20240603090507</ProcessExecutionTime>\
      <CharacterCodeIdentifier>0</CharacterCodeIdentifier><SegmentOfResult>1</SegmentOfResult>\
      <QualificationConfirmationDate>20240603</QualificationConfirmationDate>\
      <ReferenceClassification>2</ReferenceClassification>\
      <MedicalInstitutionCode>1360090011</MedicalInstitutionCode></MessageHeader><MessageBody>\
      """;

  private static final String FOUND =
      "<ProcessingResultStatus>1</ProcessingResultStatus>"
          + "<QualificationValidity>1</QualificationValidity>";

  private static final String TARO =
      """
      <ResultOfQualificationConfirmation><QualificationDate>20200401</QualificationDate>\
      <PersonalFamilyClassification>1</PersonalFamilyClassification><Sex1>1</Sex1>\
      <Name>見本　太郎</Name><InsurerNumber>01130012</InsurerNumber>\
      <InsuredCardSymbol>１１０１０２０３</InsuredCardSymbol><NameKana>ﾐﾎﾝ ﾀﾛｳ</NameKana>\
      <InsuredCardClassification>01</InsuredCardClassification>\
      <InsuredBranchNumber>01</InsuredBranchNumber><Birthdate>19700405</Birthdate>\
      <InsuredIdentificationNumber>123</InsuredIdentificationNumber>\
      <InsurerName>見本支部</InsurerName></ResultOfQualificationConfirmation>\
      """;

  private static final String HANAKO =
      """
      <ResultOfQualificationConfirmation><QualificationDate>20200401</QualificationDate>\
      <PersonalFamilyClassification>1</PersonalFamilyClassification><Sex1>2</Sex1>\
      <Name>見本　花子</Name><InsurerNumber>06130488</InsurerNumber>\
      <InsuredCardSymbol>123</InsuredCardSymbol><NameKana>ﾐﾎﾝ ﾊﾅｺ</NameKana>\
      <InsuredCardClassification>01</InsuredCardClassification>\
      <InsuredBranchNumber>00</InsuredBranchNumber><Birthdate>19681123</Birthdate>\
      <InsuredIdentificationNumber>456</InsuredIdentificationNumber>\
      <InsurerName>見本健保</InsurerName></ResultOfQualificationConfirmation>\
      """;

  @TempDir private Path folder = Path.of("");
  private Path answers = Path.of("");
  private final ClaimFixture command = new ClaimFixture();

  @BeforeEach
  void フォルダを作る() throws IOException {
    answers = Files.createDirectory(folder.resolve("res"));
  }

  @Test
  void 個別と一括の回答のとおりなら_比べた数を言って0で終わる() {
    single("1", TARO);
    bulk("2", HANAKO);

    assertThat(check(ClaimFixture.LINES)).isEqualTo(ClaimExit.CLEAN);

    assertThat(command.out())
        .contains("資格確認の回答と比べたレセプト 2件／2件", "このまま請求できます。")
        .doesNotContain("比べていません");
    assertThat(command.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "HO, 1, 06131239, K3304, 01130012",
    "HO, 2, 99, K3305, １１０１０２０３",
    "HO, 3, 124, K3306, 123",
    "RE, 7, 19700504, K3308, 19700405"
  })
  void カナがなくても変わった資格を見つけて正しい値を言う(String record, int item, String value, String code, String right) {
    single("1", TARO);
    var lines = changed(changed(ClaimFixture.LINES, "RE", 5, ""), record, item, value);

    assertThat(check(lines)).isEqualTo(ClaimExit.FOUND);

    assertThat(command.out()).contains(code, right, "資格確認の回答と比べたレセプト 1件／2件", "（ほかは、同じ人の回答がない");
  }

  @Test
  void 資格を失ったあとの訪問を見つける() {
    bulk(
        "1",
        TARO.replace(
            "<Birthdate>", "<DisqualificationDate>20240604</DisqualificationDate><Birthdate>"),
        HANAKO);

    assertThat(check(ClaimFixture.LINES)).isEqualTo(ClaimExit.FOUND);

    assertThat(command.out()).contains("K3302", "2024年6月4日", "比べたレセプト 2件／2件").doesNotContain("花子");
  }

  @Test
  void 該当資格なしの回答も比べる() {
    write(
        "OQSsiquc01res_none.xml",
        HEADER
            + """
            <QualificationConfirmSearchInfo>\
            <LimitApplicationCertificateRelatedConsFlg>0</LimitApplicationCertificateRelatedConsFlg>\
            <InsurerNumber>01130012</InsurerNumber>\
            <InsuredCardSymbol>１１０１０２０３</InsuredCardSymbol>\
            <InsuredIdentificationNumber>123</InsuredIdentificationNumber>\
            <Birthdate>19700405</Birthdate></QualificationConfirmSearchInfo>\
            <ProcessingResultStatus>1</ProcessingResultStatus>\
            <QualificationValidity>4</QualificationValidity></MessageBody></XmlMsg>
            """);

    assertThat(check(ClaimFixture.LINES)).isEqualTo(ClaimExit.FOUND);

    assertThat(command.out()).contains("K3301", "比べたレセプト 1件／2件");
  }

  @Test
  void 資格の入った回答が一つもなければそう言う() {
    write(
        "OQSmuhvq01res_1.xml",
        HEADER
            + "<ReceptionNumber>20240603-000001</ReceptionNumber>"
            + "<ReceptionDateTime>20240603090507</ReceptionDateTime></MessageBody></XmlMsg>");
    write("memo.xml", "<memo/>");

    assertThat(check(ClaimFixture.LINES)).isEqualTo(ClaimExit.CLEAN);

    assertThat(command.err()).contains("資格の入った回答が一つもない", "使いません: memo.xml");
    assertThat(command.out()).contains("比べたレセプト 0件／2件", "（ほかは、");
  }

  @Test
  void JSONも比べた数を持ち_比べなければ持たない() {
    single("1", TARO);

    check(ClaimFixture.LINES, "--json");
    assertThat(file(command).get("comparedReceipts").asInt()).isEqualTo(1);

    var alone = new ClaimFixture();
    alone.claim("check", "--json", claim(ClaimFixture.LINES));
    assertThat(file(alone).has("comparedReceipts")).isFalse();
  }

  private static JsonNode file(ClaimFixture command) {
    return JsonMapper.shared().readTree(command.out()).get("files").get(0);
  }

  private int check(List<String> lines, String... more) {
    var all = new ArrayList<>(List.of("check", claim(lines), "--as-of", "2024-07-10"));
    all.addAll(List.of("--eligibility", answers.toString()));
    all.addAll(List.of(more));
    return command.claim(all.toArray(String[]::new));
  }

  private String claim(List<String> lines) {
    return ClaimFixture.file(folder, "RECEIPTH.UKE", lines).toString();
  }

  /** The first record of the kind with one item replaced, counted behind its name. */
  private static List<String> changed(List<String> lines, String record, int item, String value) {
    var changed = new ArrayList<>(lines);
    for (int at = 0; at < changed.size(); at++) {
      if (changed.get(at).startsWith(record + ",")) {
        String[] items = changed.get(at).split(",", -1);
        items[item] = value;
        changed.set(at, String.join(",", items));
        return changed;
      }
    }
    throw new IllegalArgumentException(record);
  }

  private void single(String name, String result) {
    write(
        "OQSsiquc01res_" + name + ".xml",
        HEADER + "<ResultList>" + result + "</ResultList>" + FOUND + "</MessageBody></XmlMsg>");
  }

  private void bulk(String name, String... results) {
    var units = new StringBuilder();
    for (String result : results) {
      units.append("<BulkConfirmUnit>").append(result).append(FOUND).append("</BulkConfirmUnit>");
    }
    write("OQSmuhvq02res_" + name + ".xml", HEADER + units + "</MessageBody></XmlMsg>");
  }

  private void write(String name, String document) {
    try {
      Files.writeString(answers.resolve(name), document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
