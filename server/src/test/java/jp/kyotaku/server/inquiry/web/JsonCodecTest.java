package jp.kyotaku.server.inquiry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import jp.kyotaku.kernel.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import tools.jackson.databind.json.JsonMapper;

/** JSONの木と電文のXML (9) */
class JsonCodecTest {

  private static final Path SAMPLES =
      Path.of(System.getProperty("kyotaku.root", "..")).resolve("docs/interface/samples");

  static List<Path> answersInUtf8() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files
          .filter(file -> file.toString().contains("res_"))
          .filter(file -> file.toString().endsWith(".xml"))
          .filter(file -> !file.toString().contains("shift_jis"))
          .sorted()
          .toList();
    }
  }

  /** There and back: nothing is lost, whatever the message. */
  @ParameterizedTest
  @MethodSource("answersInUtf8")
  void 見本の結果はJSONにして戻しても同じ木である(Path sample) throws Exception {
    var xml = Files.readAllBytes(sample);
    var json = json(xml);
    assertThat(json).doesNotContain("null").startsWith("{\"XmlMsg\":{\"MessageHeader\":{");

    var back = JsonToXml.convert(json.getBytes(StandardCharsets.UTF_8));

    assertThat(back).isInstanceOf(JsonToXml.Converted.Xml.class);
    var content = ((JsonToXml.Converted.Xml) back).content();
    assertThat(tree(content)).isEqualTo(tree(xml).replace("  ", "00"));
  }

  @ParameterizedTest
  @MethodSource("answersInUtf8")
  void 見本の中でくり返す要素はみな配列になる(Path sample) throws Exception {
    var document = parsed(Files.readAllBytes(sample));
    for (String twice : repeated(document.getDocumentElement())) {
      assertThat(
              XmlToJson.REPEATED.contains(twice)
                  || XmlToJson.REPEATED.contains(twice.substring(twice.indexOf('/') + 1))
                  || twice.substring(0, twice.indexOf('/')).endsWith("List"))
          .as(twice)
          .isTrue();
    }
  }

  @Test
  void ResultListは結果を一つずつ持つ配列で_保険者番号は零で埋まる() throws Exception {
    var json = json(Files.readAllBytes(SAMPLES.resolve("OQSsiquc01res_utf_8.xml")));
    var root = new JsonMapper().readTree(json);
    var body = root.path("XmlMsg").path("MessageBody");
    var list = body.path("ResultList");
    assertThat(list.isArray()).isTrue();
    assertThat(list.size()).isEqualTo(1);
    var result = list.get(0).path("ResultOfQualificationConfirmation");
    assertThat(result.path("InsurerNumber").asString()).isEqualTo("00138909");
    assertThat(result.path("Name").asString()).isEqualTo("髙見　ハル");
    var diseases = result.path("SpecificDiseasesCertificateList");
    assertThat(diseases.size()).isEqualTo(2);
    assertThat(diseases.get(1).path("SpecificDiseasesCertificateInfo").isObject()).isTrue();
  }

  @Test
  void Shift_JISの結果も一字も失わずにJSONになる() throws Exception {
    var json = json(Files.readAllBytes(SAMPLES.resolve("OQSsiquc01res_shift_jis.xml")));
    assertThat(json).contains("髙見　ハル", "髙﨑①～", "\"CharacterCodeIdentifier\":\"0\"");
  }

  @Test
  void 一括の結果の単位は一つでも配列である() throws Exception {
    var json = json(Files.readAllBytes(SAMPLES.resolve("OQSmuhvq02res_utf_8.xml")));
    var units = new JsonMapper().readTree(json).at("/XmlMsg/MessageBody/BulkConfirmUnit");
    assertThat(units.isArray()).isTrue();
    assertThat(units.get(0).path("ResultOfQualificationConfirmation").isArray()).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | JSON_UNREADABLE | ``",
        "[] | JSON_UNREADABLE | ``",
        "{\"XmlMsg\":{} | JSON_UNREADABLE | ``",
        "{\"XmlMsg\":{}} {} | JSON_UNREADABLE | ``",
        "{} | XML_ROOT_WRONG | XmlMsg",
        "{\"XmlMsg\":\"\"} | XML_ROOT_WRONG | XmlMsg",
        "{\"XmlMsg\":{},\"XmlMsg\":{}} | ELEMENT_TWICE | XmlMsg",
        "{\"XmlMsg\":{\"MessageBody\":{\"Birthdate\":19800405}}} | JSON_VALUE_NOT_TEXT |"
            + " XmlMsg/MessageBody/Birthdate",
        "{\"XmlMsg\":{\"MessageBody\":{\"Birthdate\":true}}} | JSON_VALUE_NOT_TEXT |"
            + " XmlMsg/MessageBody/Birthdate",
        "{\"XmlMsg\":{\"MessageBody\":{\"Name\":[[\"a\"]]}}} | JSON_VALUE_NOT_TEXT |"
            + " XmlMsg/MessageBody/Name",
        "{\"XmlMsg\":{\"MessageBody\":{\"ResultList\":[\"a\"]}}} | JSON_VALUE_NOT_TEXT |"
            + " XmlMsg/MessageBody/ResultList",
        "{\"XmlMsg\":{\"MessageBody\":{\"Name\":\"\\u0001\"}}} | CONTROL_CHARACTER |"
            + " XmlMsg/MessageBody/Name",
        "{\"XmlMsg\":{\"MessageBody\":{\"Name\":\"\\uD800\"}}} | CONTROL_CHARACTER |"
            + " XmlMsg/MessageBody/Name",
      })
  void 電文にならないJSONはわけと場所を言って断る(String json, ErrorCode code, String path) {
    assertThat(JsonToXml.convert(json.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new JsonToXml.Converted.Wrong(code, path));
  }

  @Test
  void 深すぎるJSONと文字でないバイトは断り_例外にならない() {
    var deep = "{\"XmlMsg\":" + "{\"MessageBody\":".repeat(100) + "{}" + "}".repeat(101);
    assertThat(JsonToXml.convert(deep.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(JsonToXml.Converted.Wrong.class);
    var bottomless = "[".repeat(1_000_000);
    assertThat(JsonToXml.convert(bottomless.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(JsonToXml.Converted.Wrong.class);
    assertThat(JsonToXml.convert(new byte[] {'{', '"', (byte) 0xFF, '"', ':', '1', '}'}))
        .isEqualTo(new JsonToXml.Converted.Wrong(ErrorCode.JSON_UNREADABLE, ""));
  }

  @Test
  void 知らない語は下ごと読み飛ばし_nullはないものとみなし_記号はそのまま残る() throws Exception {
    var json =
        """
        {"version": 3, "XmlMsg": {"extra": {"Name": [1, {"a": null}]}, "MessageBody": {
          "Name": "<&>\\"'髙", "NameKana": null, "not a name": 1.5}}}
        """;
    var xml = ((JsonToXml.Converted.Xml) JsonToXml.convert(json.getBytes(StandardCharsets.UTF_8)));
    assertThat(tree(xml.content())).isEqualTo("XmlMsg(MessageBody(Name=<&>\"'髙))");
  }

  private static String json(byte[] xml) throws IOException {
    var out = new ByteArrayOutputStream();
    XmlToJson.convert(new ByteArrayInputStream(xml), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String tree(byte[] xml) throws Exception {
    return tree(parsed(xml).getDocumentElement());
  }

  private static String tree(Element element) {
    var children = children(element);
    return children.isEmpty()
        ? element.getTagName()
            + (element.getTextContent().isEmpty() ? "" : "=")
            + element.getTextContent()
        : element.getTagName()
            + "("
            + String.join(",", children.stream().map(JsonCodecTest::tree).toList())
            + ")";
  }

  private static List<String> repeated(Element element) {
    Map<String, Integer> counts = new HashMap<>();
    children(element).forEach(child -> counts.merge(child.getTagName(), 1, Integer::sum));
    return Stream.concat(
            counts.entrySet().stream()
                .filter(count -> count.getValue() > 1)
                .map(count -> element.getTagName() + "/" + count.getKey()),
            children(element).stream().flatMap(child -> repeated(child).stream()))
        .toList();
  }

  private static List<Element> children(Element element) {
    var nodes = element.getChildNodes();
    return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1)
        .map(nodes::item)
        .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
        .map(Element.class::cast)
        .toList();
  }

  private static Document parsed(byte[] xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml));
  }
}
