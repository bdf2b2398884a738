package jp.kyotaku.formats.oqs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kyotaku.testing.NeedsPapers;
import jp.kyotaku.testing.Papers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * docs/interface/messages.md is made from the code: requests by asking the reader, answers from the
 * samples and the orders of their elements.
 */
class MessageDocumentTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("kyotaku.root", "..")).resolve("docs/interface");

  /** Words of messages that stand in no paper. */
  private static final Set<String> OURS =
      Set.of(
          "AgreedTermsOfUseVersion",
          "ChangeFlag",
          "EnvironmentSetting",
          "EnvironmentSettingList",
          "MedicalInstitutionUrl",
          "OutputFile",
          "OutputFileName",
          "OutputForm",
          "SettingName",
          "SettingValue",
          "SettingsUpdateDateTime",
          "SettingsVersion",
          "TermsOfUseVersion",
          "UrlAcquisitionClassification",
          "UrlIssueDateTime",
          "ConsentExpiredReason",
          "QualificationChangeFlag");

  /** IF numbers and names; bodies that no paper knows are marked. */
  private static final Map<String, String> TITLES = titles();

  private static Map<String, String> titles() {
    var titles = new LinkedHashMap<String, String>();
    titles.put("siquc01", "資格確認 (IF 001, 002)");
    titles.put("siimm01", "照会番号登録 (IF 003, 004)");
    titles.put("muquc01", "資格確認一括照会 アップロード (IF 005, 006)");
    titles.put("muquc02", "資格確認一括照会 ダウンロード (IF 007, 008)");
    titles.put("muimm01", "照会番号一括登録 アップロード (IF 009, 010)");
    titles.put("muimm02", "照会番号一括登録 ダウンロード (IF 011, 012)");
    titles.put("mutic01", "委託先資格情報の一括取得（医療扶助） アップロード (IF 013, 014)");
    titles.put("mutic02", "委託先資格情報の一括取得（医療扶助） ダウンロード (IF 015, 016)");
    titles.put("muhvq01", "同意済資格情報一括取得（訪問診療等） アップロード (IF 017, 018)");
    titles.put("muhvq02", "同意済資格情報一括取得（訪問診療等） ダウンロード (IF 019, 020)");
    titles.put("muonq01", "同意済資格情報一括取得（オンライン診療等） アップロード (IF 021, 022)");
    titles.put("muonq02", "同意済資格情報一括取得（オンライン診療等） ダウンロード (IF 023, 024)");
    titles.put("sihvq01", "資格確認（訪問診療等、再照会） (IF 025, 026); the body is our own");
    titles.put("sionq01", "資格確認（オンライン診療等、再照会） (IF 027, 028); the body is our own");
    titles.put("muhvr01", "資格確認一括照会（訪問診療等、再照会） アップロード (IF 029, 030); name and body are our own");
    titles.put("muhvr02", "資格確認一括照会（訪問診療等、再照会） ダウンロード (IF 031, 032); name and body are our own");
    titles.put("muonr01", "資格確認一括照会（オンライン診療等、再照会） アップロード (IF 033, 034); name and body are our own");
    titles.put("muonr02", "資格確認一括照会（オンライン診療等、再照会） ダウンロード (IF 035, 036); name and body are our own");
    titles.put("sihvd01", "閲覧同意取り消し（訪問診療等） (IF 037, 038); the body is our own");
    titles.put("siurl01", "医療機関アクセスURL取得 (IF 039, 040); the body is our own");
    titles.put("siinq01", "医療機関環境設定情報照会 (IF 041, 042); the body is our own");
    titles.put("siupd01", "医療機関環境設定情報更新 (IF 043, 044); the body is our own");
    return titles;
  }

  @Test
  void 電文の文書はコードから作ったものと同じ() throws Exception {
    var file = FOLDER.resolve("messages.md");
    var document = document();
    if (Boolean.getBoolean("kyotaku.write-docs")) {
      Files.writeString(file, document);
    }

    assertThat(file).hasContent(document);
  }

  @ParameterizedTest
  @EnumSource
  void 要求の値の形は文書に書いたとおりで_違う値は要素の名で断る(OqsMessage message) throws Exception {
    var shape = new MessageShape(message, sample(message));
    for (var part : shape.parts()) {
      var wrong = ElementFormat.of(part.element()).wrong();
      if (part.leaf() && wrong.isPresent()) {
        assertThat(shape.findingsWith(part.path(), wrong.get()))
            .as(part.path())
            .extracting(MessageShape::place)
            .contains(part.path());
      }
    }
  }

  @Test
  @NeedsPapers
  void 資料にない語だけを自前と記す() throws IOException {
    var paper = Files.readString(Papers.file("spec/oqs-interface.md"));
    var words = Arrays.stream(Element.values()).map(Element::xmlName).toList();
    assertThat(words.stream().filter(word -> !paper.contains(tail(word))).toList())
        .as("not in the paper")
        .isSubsetOf(OURS);
    assertThat(OURS.stream().filter(paper::contains).filter(words::contains).toList()).isEmpty();
  }

  /** The paper shortens names that begin like their block. */
  private static String tail(String word) {
    return word.replaceFirst(
        "^(LimitApplicationCertificate|SpecificDiseases|SpecificHealthCheckupsInfo|PharmacistsInfo"
            + "|DiagnosisInfo|OperationInfo|InjuryName|Remarks|PrescriptionIssuerMedicalInstitution"
            + "|DesignatedMedicalInstitution)(?=.)",
        "");
  }

  private static String document() throws Exception {
    var out = new StringBuilder(HEAD);
    for (OqsMessage message : OqsMessage.values()) {
      out.append(message(message));
    }
    return out.append(sharedBlocks()).append(CodeTables.asTable()).append(settings()).toString();
  }

  private static String message(OqsMessage message) throws Exception {
    String name = message.pathName();
    return "\n## `OQS%s` %s\n\n".formatted(name, Optional.ofNullable(TITLES.get(name)).orElse(""))
        + "Request ([samples](samples/%sreq_shift_jis.xml))\n\n".formatted(message.prefix())
        + request(message)
        + instead(message)
        + (answers(message).isEmpty() ? sameAs(message) : ownAnswer(message));
  }

  /** What a sample cannot show: the other of two ways to ask. */
  private static String instead(OqsMessage message) {
    return switch (message.pathName()) {
      case "muonq01" ->
          "\nInstead of the two ExaminationDates: ConsentDateFrom and ConsentDateTo.\n";
      case "sihvq01", "sionq01", "muhvr01", "muonr01" ->
          "\nInstead of insurer, symbol, number, branch and birth date: ReferenceNumber.\n";
      default -> "";
    };
  }

  /** All bulk messages share the form of their answers. */
  private static String sameAs(OqsMessage message) {
    return "\nAnswer: as `OQSmuhvq%sres`.\n"
            .formatted(message.pathName().substring(message.pathName().length() - 2))
        + butFor(message);
  }

  /** What the answers to lists have that those to ranges have not. */
  private static String butFor(OqsMessage message) {
    return switch (message.pathName()) {
      case "muquc02" ->
          """

          The header has QualificationConfirmationDate as well. Each unit repeats its line in QualificationConfirmSearchInfo. Its results have neither limit
          certificate nor consents, but LimitApplicationCertificateChanged: 0 where the limit certificate says the same as in the last answer that this
          institution got for the person from a list, 1 where it differs or there was no such answer. `ResultOfQualificationConfirmation` here:

          """
              + SHARED
              + elements(BlockName.MUQUC02_RESULT);
      case "muhvr02", "muonr02" ->
          """

          The header has QualificationConfirmationDate as well. Each unit repeats its line in QualificationConfirmSearchInfo; QualificationChangeFlag (code 032; ours)
          says whether another insurance holds now than was asked for. A line that is refused has its reason in ProcessingResultCode and ProcessingResultMessage.
          """;
      case "muimm02" ->
          """

          In the body BulkRegistrationUnit (0–n) in place of BulkConfirmUnit: the line again in ReferenceNumberRegistrationInfo, and ProcessingResultStatus,
          ProcessingResultCode and ProcessingResultMessage.
          """;
      default -> "";
    };
  }

  private static String ownAnswer(OqsMessage message) throws Exception {
    return "\nAnswer ("
        + answers(message).stream()
            .map(file -> "[%s](samples/%s)".formatted(suffix(file), file.getFileName()))
            .collect(Collectors.joining(", "))
        + ")\n\n"
        + answer(message);
  }

  private static String suffix(Path file) {
    return file.getFileName().toString().replaceFirst("^.*?res_", "").replaceFirst("\\.xml$", "");
  }

  private static String request(OqsMessage message) throws Exception {
    var rows = new StringBuilder(TABLE);
    for (var part : new MessageShape(message, sample(message)).parts()) {
      rows.append(row(part.element(), part.depth() - 1, part.cardinality(), part.leaf()));
    }
    return rows.toString();
  }

  /**
   * Down to the blocks that several messages share: what stands in every normal sample has to be.
   */
  private static String answer(OqsMessage message) throws Exception {
    var samples = new ArrayList<List<String>>();
    for (Path file : answers(message)) {
      var root = MessageShape.parsed(Files.readAllBytes(file)).getDocumentElement();
      samples.add(MessageShape.paths(root, ""));
    }
    var rows = new StringBuilder(TABLE);
    for (String path : union(samples)) {
      if (!insideShared(path)) {
        var element = Element.named(path.substring(path.lastIndexOf('/') + 1)).orElseThrow();
        boolean always = samples.stream().allMatch(sample -> sample.contains(path));
        int depth = (int) path.chars().filter(c -> c == '/').count() - 1;
        boolean leaf =
            samples.stream().flatMap(List::stream).noneMatch(p -> p.startsWith(path + "/"));
        rows.append(
            row(
                element,
                depth,
                (always ? "1" : "0") + (repeats(path) ? "–n" : always ? "" : "–1"),
                leaf));
      }
    }
    return rows.toString();
  }

  private static boolean repeats(String path) {
    return Stream.of(
            "BulkConfirmUnit",
            "BulkRegistrationUnit",
            "EnvironmentSetting",
            "ResultOfQualificationConfirmation",
            "BulkConfirmUnit/ReferenceNumber")
        .anyMatch(word -> path.endsWith("/" + word));
  }

  /** Each sample adds what it has behind what stands before it there. */
  private static List<String> union(List<List<String>> samples) {
    var all = new ArrayList<String>();
    for (var sample : samples) {
      int at = 0;
      for (String path : sample) {
        if (all.contains(path)) {
          at = all.indexOf(path) + 1;
        } else {
          all.add(at++, path);
        }
      }
    }
    return all;
  }

  private static boolean insideShared(String path) {
    return shared().anyMatch(block -> path.contains("/" + block.inFile() + "/"));
  }

  private static Stream<BlockName> shared() {
    return Stream.of(
        BlockName.RESULT,
        BlockName.SEARCH_INFO,
        BlockName.ELDERLY,
        BlockName.LIMIT,
        BlockName.DISEASE,
        BlockName.MEDICAL_TICKET);
  }

  private static String sharedBlocks() {
    return "\n"
        + "## Blocks that several answers share\n\n"
        + "In the order in which they are written; absent values are absent elements.\n"
        + shared()
            .map(block -> "\n`" + block.inFile() + "`\n\n" + SHARED + elements(block))
            .collect(Collectors.joining());
  }

  private static String elements(BlockName block) {
    return ElementOrder.of(block).elements().stream()
        .map(
            element ->
                "| %s | %s | %s |\n"
                    .formatted(
                        element.xmlName(), element.label(), format(element, isLeaf(element))))
        .collect(Collectors.joining());
  }

  private static boolean isLeaf(Element element) {
    return !element.xmlName().endsWith("Info") && !element.xmlName().endsWith("List");
  }

  private static String settings() {
    return "\n"
        + "## Items of the settings messages\n\n"
        + "Names are our own, except those of code 036.\n\n"
        + "| SettingName | values |\n"
        + "| --- | --- |\n"
        + Arrays.stream(SettingName.values())
            .map(name -> "| %s | %s |\n".formatted(name.word(), CodeTables.of(name)))
            .collect(Collectors.joining());
  }

  private static String row(Element element, int depth, String cardinality, boolean leaf) {
    return "| %s%s | %s | %s | %s | %s |\n"
        .formatted(
            "· ".repeat(depth),
            element.xmlName(),
            element.label(),
            cardinality,
            format(element, leaf),
            OURS.contains(element.xmlName()) ? "ours" : "");
  }

  private static String format(Element element, boolean leaf) {
    return leaf ? ElementFormat.of(element).words() : "block";
  }

  /** With every element that may be there, the optional ones empty or not. */
  private static byte[] sample(OqsMessage message) {
    return OqsRequestWriter.write(Requests.of(message), RequestFlavour.UTF_8_BLANKS_IN_TAGS);
  }

  private static List<Path> answers(OqsMessage message) throws IOException {
    try (var files = Files.list(FOLDER.resolve("samples"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(message.prefix() + "res_"))
          .filter(file -> file.toString().endsWith(".xml"))
          .collect(Collectors.toCollection(TreeSet::new))
          .stream()
          .toList();
    }
  }

  private static final String TABLE =
      "| element | 名称 | card. | format | |\n| --- | --- | --- | --- | --- |\n";
  private static final String SHARED = "| element | 名称 | format |\n| --- | --- | --- |\n";

  private static final String HEAD =
      """
      # The messages

      Made by a test from the code; do not edit by hand (`./test docs` rewrites it). Facts about the messages are gathered from public programs, none of it
      official; `ours` marks words that stand in no public source, and a message whose body is not public says so in its title. How messages travel is in
      [station.md](station.md).

      Cardinality: of requests as the reader demands it; of answers `1` stands in every sample. An empty element counts as absent. A value
      that breaks its format is answered with `SegmentOfResult` 9 and the element's path.
      """;
}
