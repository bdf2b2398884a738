package jp.kyotaku.formats.oqs;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kyotaku.formats.text.TextEncoding;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Finding;
import jp.kyotaku.kernel.code.SheetForm;
import jp.kyotaku.kernel.code.UrlKind;

/** 見本の電文: URLと環境設定 */
final class SettingsSamples {

  static final EnvironmentSettings SETTINGS =
      new EnvironmentSettings(
          4,
          LocalDateTime.of(2024, 6, 3, 9, 5, 7),
          1,
          Optional.of(1),
          Map.ofEntries(
              Map.entry(SettingName.CHARACTER_CODE, "1"),
              Map.entry(SettingName.FACE_FILE, "0"),
              Map.entry(SettingName.SURGERY, "0"),
              Map.entry(SettingName.MEDICATION, "1"),
              Map.entry(SettingName.TREATMENT, "1"),
              Map.entry(SettingName.SPECIFIC_CHECKUP, "1"),
              Map.entry(SettingName.SPECIFIC_DISEASE, "1"),
              Map.entry(SettingName.PRESCRIPTION, "0"),
              Map.entry(SettingName.TIMING, "1"),
              Map.entry(SettingName.HOME_VISIT, "1"),
              Map.entry(SettingName.HOUSE_CALL, "0"),
              Map.entry(SettingName.ONLINE, "0"),
              Map.entry(SettingName.OUTPATIENT, "0")));

  static final Siurl01Answer URL =
      new Siurl01Answer(
          PlainHeader.normal(Requests.SIURL01, Answers.NOW),
          ProcessingResult.normal(),
          Optional.of(
              new Siurl01Answer.Url(
                  UrlKind.HOME_VISIT,
                  "https://example.jp/r/AQIDBAUGBwg",
                  Answers.NOW,
                  Optional.of(
                      new Siurl01Answer.Sheet(SheetForm.PNG, "reception.png", "iVBORw0KGgo=")))));

  static final Siinq01Answer INQUIRED =
      new Siinq01Answer(
          PlainHeader.normal(Requests.SIINQ01, Answers.NOW),
          ProcessingResult.normal(),
          Optional.of(SETTINGS));

  static final Siupd01Answer UPDATED =
      new Siupd01Answer(
          PlainHeader.normal(Requests.SIUPD01, Answers.NOW),
          ProcessingResult.normal(),
          Optional.of(SETTINGS));

  static final Siupd01Answer TERMS_NEEDED =
      new Siupd01Answer(
          PlainHeader.normal(Requests.SIUPD01, Answers.NOW),
          ProcessingResult.error(
              ErrorCode.TERMS_NOT_AGREED.code(),
              ErrorCode.TERMS_NOT_AGREED.sentence() + ErrorCode.TERMS_NOT_AGREED.advice()),
          Optional.of(SETTINGS));

  static final Siupd01Answer WRONG = wrong();

  private SettingsSamples() {}

  static Map<String, byte[]> files() {
    return Map.of(
        "OQSsiurl01res_utf_8.xml", written(URL),
        "OQSsiinq01res_utf_8.xml", written(INQUIRED),
        "OQSsiupd01res_utf_8.xml", written(UPDATED),
        "OQSsiupd01res_terms.xml", written(TERMS_NEEDED),
        "OQSsiupd01res_wrong.xml", written(WRONG));
  }

  private static byte[] written(OqsAnswer answer) {
    return OqsWriter.write(answer, TextEncoding.UTF_8);
  }

  private static Siupd01Answer wrong() {
    var findings =
        List.of(
            new Finding(
                "XmlMsg/MessageBody/EnvironmentSettingList/EnvironmentSetting[1]/SettingValue",
                "設定値",
                ErrorCode.CODE_UNKNOWN));
    var read =
        new PartialHeader(
            Optional.of(Requests.HIDAMARI), Optional.of("settings-2"), Optional.empty());
    return new Siupd01Answer(
        PlainHeader.abnormal(read, Requests.HIDAMARI, Answers.NOW, findings),
        ProcessingResult.error(findings),
        Optional.empty());
  }
}
