package jp.kyotaku.formats.oqs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kyotaku.formats.oqs.OqsReading.Violations;
import jp.kyotaku.formats.text.TextEncoding;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Finding;
import jp.kyotaku.kernel.code.UrlKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** URLと環境設定の電文: our own bodies */
class SettingsMessagesTest {

  private static final int LIMIT = 1 << 16;
  private static final String LIST = "XmlMsg/MessageBody/EnvironmentSettingList/EnvironmentSetting";

  static Stream<OqsAnswer> answers() {
    return Stream.of(
        SettingsSamples.URL,
        SettingsSamples.INQUIRED,
        SettingsSamples.UPDATED,
        SettingsSamples.TERMS_NEEDED,
        SettingsSamples.WRONG);
  }

  @ParameterizedTest
  @MethodSource("answers")
  void 書いた結果は読み戻せる(OqsAnswer answer) {
    for (TextEncoding encoding : TextEncoding.values()) {
      var content = OqsWriter.write(answer, encoding);
      assertThat(OqsAnswerReader.read(answer.message(), content, LIMIT).orThrow())
          .isEqualTo(answer);
    }
  }

  @ParameterizedTest
  @EnumSource
  void 書いた要求は三つの書き方のどれでも読み戻せる(RequestFlavour flavour) {
    for (var request : List.of(Requests.SIURL01, Requests.SIINQ01, Requests.SIUPD01)) {
      assertThat(read(request.message(), OqsRequestWriter.write(request, flavour)).orThrow())
          .isEqualTo(request);
    }
  }

  @Test
  void 二次元コードの形を書かなければアドレスだけを求める() {
    var request =
        new Siurl01Request(Requests.HIDAMARI, Optional.empty(), UrlKind.ONLINE, Optional.empty());
    for (RequestFlavour flavour : RequestFlavour.values()) {
      assertThat(read(OqsMessage.SIURL01, OqsRequestWriter.write(request, flavour)).orThrow())
          .isEqualTo(request);
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "UrlAcquisitionClassification, 1, CODE_UNKNOWN",
    "UrlAcquisitionClassification, '', ELEMENT_MISSING",
    "OutputForm, 3, CODE_UNKNOWN"
  })
  void URLの要求の決まりに合わない値は要素の名で指す(String element, String value, ErrorCode code) {
    var message =
        text(Requests.SIURL01)
            .replaceAll("<" + element + ">.*?</", "<" + element + ">" + value + "</");
    assertThat(findings(OqsMessage.SIURL01, message))
        .singleElement()
        .satisfies(finding -> assertThat(finding.place()).endsWith("MessageBody/" + element))
        .extracting(Finding::code)
        .isEqualTo(code);
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "CharacterCode, 1, 2, SettingValue, CODE_UNKNOWN",
    "HomeVisit, 1, '', SettingValue, ELEMENT_MISSING",
    "SHJ, 2, 1, ChangeFlag, CODE_UNKNOWN",
    "TwoFactor, 1, 1, SettingName, CODE_UNKNOWN",
    "'', 1, 1, SettingName, ELEMENT_MISSING",
  })
  void 環境設定の一項目ごとにどこが違うかを指す(
      String name, String flag, String value, String element, ErrorCode code) {
    var items = item("YZK", "0", "") + item(name, flag, value);
    assertThat(findings(OqsMessage.SIUPD01, update(items)))
        .containsExactly(
            new Finding(
                LIST + "[2]/" + element, Element.named(element).orElseThrow().label(), code));
  }

  @Test
  void 変更しない項目の値は読まず_同じ項目が二度変わるものと項目のないものは断る() {
    var unchanged = item("YZK", "0", "なんでも") + item("Online", "1", "0");
    assertThat(read(OqsMessage.SIUPD01, bytes(update(unchanged))).orThrow())
        .isInstanceOfSatisfying(
            Siupd01Request.class,
            request -> assertThat(request.changes()).containsOnlyKeys(SettingName.ONLINE));
    assertThat(
            findings(
                OqsMessage.SIUPD01, update(item("Online", "1", "0") + item("Online", "1", "1"))))
        .extracting(Finding::code)
        .containsExactly(ErrorCode.ELEMENT_TWICE);
    assertThat(findings(OqsMessage.SIUPD01, update("")))
        .extracting(Finding::code)
        .containsExactly(ErrorCode.ELEMENT_MISSING);
  }

  private static String update(String items) {
    return text(Requests.SIUPD01)
        .replaceAll(
            "<EnvironmentSettingList>.*</EnvironmentSettingList>",
            "<EnvironmentSettingList>" + items + "</EnvironmentSettingList>");
  }

  private static String item(String name, String flag, String value) {
    return "<EnvironmentSetting><SettingName>%s</SettingName><ChangeFlag>%s</ChangeFlag><SettingValue>%s</SettingValue></EnvironmentSetting>"
        .formatted(name, flag, value);
  }

  private static String text(OqsRequest request) {
    return new String(
        OqsRequestWriter.write(request, RequestFlavour.UTF_8_EMPTY_ELEMENTS),
        StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<Finding> findings(OqsMessage message, String text) {
    assertThat(read(message, bytes(text))).isInstanceOf(Violations.class);
    return read(message, bytes(text)) instanceof Violations<OqsRequest>(_, var findings)
        ? findings
        : List.of();
  }

  private static OqsReading<OqsRequest> read(OqsMessage message, byte[] content) {
    return OqsReader.read(message, content, LIMIT);
  }
}
