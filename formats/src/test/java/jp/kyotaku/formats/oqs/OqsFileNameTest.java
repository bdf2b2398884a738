package jp.kyotaku.formats.oqs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Reading;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OqsFileNameTest {

  @ParameterizedTest
  @CsvSource({
    "OQSsiquc01req_202406030001.xml, OQSsiquc01res_202406030001.xml",
    "OQSmuhvq01req_2024060300012.xml, OQSmuhvq01res_2024060300012.xml",
    "OQSmuhvq02req_患者 一覧_req_1.xml, OQSmuhvq02res_患者 一覧_req_1.xml",
    "OQSmuhvq02req_.xml, OQSmuhvq02res_.xml",
    "OQSmuhvq02req_req_res_.xml, OQSmuhvq02res_req_res_.xml",
    "OQSsiquc01req_1.XML, OQSsiquc01res_1.XML",
    "OQSsiquc01req_1.Xml, OQSsiquc01res_1.Xml",
  })
  void 結果の名前はどんな末尾も拡張子の大文字と小文字もそのまま返す(String request, String answer) {
    assertThat(OqsFileName.parse(request).orThrow().value()).isEqualTo(request);
    assertThat(OqsFileName.parse(request).orThrow().answer().value()).isEqualTo(answer);
  }

  @Test
  void 種類と向きが名前から分かる() {
    assertThat(OqsFileName.parse("OQSmuhvq02res_1.xml").orThrow())
        .isEqualTo(new OqsFileName(OqsMessage.MUHVQ02, OqsFileName.Direction.ANSWER, "1", ".xml"));
    assertThat(OqsFileName.parse("OQSsiquc01req_1.XML").orThrow().isRequest()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OQSsiquc01req_1.txt",
        "OQSsiquc01req_1.xml.writing",
        "OQSsiquc01req1.xml",
        "OQSsiquc01_1.xml",
        "OQSsidrg01req_1.xml",
        "OQSsiquc01req_../../etc/passwd.xml",
        "OQSsiquc01req_..\\x.xml",
        "OQSsiquc01req_1\u0000.xml",
        "OQSsiquc01req_1\n.xml",
        "OQSsiquc01req_1\u007f.xml",
        "../OQSsiquc01req_1.xml",
        "",
        ".xml",
        "oqssiquc01req_1.xml"
      })
  void 知らない名前と危ない名前は断る(String name) {
    assertThat(OqsFileName.parse(name))
        .isEqualTo(new Reading.Bad<OqsFileName>(ErrorCode.FILE_NAME_UNKNOWN));
  }

  @Test
  void 長すぎる名前は断る() {
    assertThat(OqsFileName.parse("OQSsiquc01req_" + "あ".repeat(77) + ".xml"))
        .isInstanceOf(Reading.Bad.class);
  }

  @Test
  void 危ない末尾では作れない() {
    assertThatThrownBy(() -> OqsFileName.request(OqsMessage.SIQUC01, "a/b"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void どんな名前でも例外にならず読めれば元の名前に戻る(@ForAll String suffix) {
    String name = "OQSmuhvq01req_" + suffix + ".xml";

    switch (OqsFileName.parse(name)) {
      case Reading.Good<OqsFileName>(var parsed) -> {
        assertThat(parsed.value()).isEqualTo(name);
        assertThat(name).doesNotContain("/", "\\", "\n");
      }
      case Reading.Bad<OqsFileName>(var code) ->
          assertThat(code).isEqualTo(ErrorCode.FILE_NAME_UNKNOWN);
    }
  }
}
