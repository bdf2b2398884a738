package jp.kyotaku.formats.oqs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OqsRequestWriterTest {

  @ParameterizedTest
  @EnumSource(RequestFlavour.class)
  void どの書きぶりで書いても同じ要求として読める(RequestFlavour flavour) {
    for (OqsRequest request :
        new OqsRequest[] {Requests.SIQUC01_SPARSE, Requests.SIQUC01, Requests.MUHVQ01}) {
      OqsMessage message =
          request instanceof Siquc01Request ? OqsMessage.SIQUC01 : OqsMessage.MUHVQ01;

      byte[] written = OqsRequestWriter.write(request, flavour);

      assertThat(OqsReader.read(message, written, 10_000).orThrow()).isEqualTo(request);
    }
    assertThat(
            OqsReader.readMuhvq02(OqsRequestWriter.write(Requests.MUHVQ02, flavour), 10_000)
                .orThrow())
        .isEqualTo(Requests.MUHVQ02);
  }

  @Test
  void シフトJISの要求は二重引用符の宣言とCRLFで始まり番号は空白で8桁に詰める() {
    String written =
        new String(
            OqsRequestWriter.write(Requests.SIQUC01, RequestFlavour.SHIFT_JIS),
            Charset.forName("windows-31j"));

    assertThat(written)
        .startsWith("<?xml version=\"1.0\" encoding=\"Shift_JIS\" standalone=\"no\"?>\r\n<XmlMsg>")
        .contains("<InsuredCardSymbol>髙﨑①～</InsuredCardSymbol>");
  }

  @Test
  void UTF8の要求は一重引用符の宣言とタグの空白を持てる() {
    String written = utf8(RequestFlavour.UTF_8_BLANKS_IN_TAGS);

    assertThat(written)
        .startsWith(
            "<?xml version='1.0' encoding='UTF-8' standalone='no'?>\n<XmlMsg><MessageHeader >")
        .doesNotContain("InsuredCardSymbol");
  }

  @Test
  void 省ける要素を空のまま置く書きぶりがある() {
    assertThat(utf8(RequestFlavour.UTF_8_EMPTY_ELEMENTS))
        .contains("<InsuredCardSymbol></InsuredCardSymbol>")
        .contains("<ArbitraryFileIdentifier></ArbitraryFileIdentifier>");
  }

  @Test
  void 訪問診療の要求は診療区分2で要素は決まりの順に並ぶ() {
    assertThat(
            new String(
                OqsRequestWriter.write(Requests.MUHVQ01, RequestFlavour.UTF_8_EMPTY_ELEMENTS),
                StandardCharsets.UTF_8))
        .endsWith(
            "<MessageBody><QualificationConfirmSearchInfo><ConsentDateFrom>20240601</ConsentDateFrom>"
                + "<ConsentDateTo>20240603</ConsentDateTo><MedicalTreatmentFlag>2</MedicalTreatmentFlag>"
                + "</QualificationConfirmSearchInfo></MessageBody></XmlMsg>");
  }

  private static String utf8(RequestFlavour flavour) {
    return new String(
        OqsRequestWriter.write(Requests.SIQUC01_SPARSE, flavour), StandardCharsets.UTF_8);
  }
}
