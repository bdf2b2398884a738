package jp.kyotaku.formats.oqs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kyotaku.formats.text.TextEncoding;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 見本の電文: byte for byte as they lie in docs/interface/samples, for vendors to read; all fiction. */
class GoldenFilesTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("kyotaku.root", "..")).resolve("docs/interface/samples");
  private static final Map<String, byte[]> FILES = files();

  static Stream<String> names() {
    return FILES.keySet().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void 見本の電文は一字も変わらない(String name) throws IOException {
    byte[] content = FILES.getOrDefault(name, new byte[0]);
    if (Boolean.getBoolean("kyotaku.write-docs")) {
      Files.createDirectories(FOLDER);
      Files.write(FOLDER.resolve(name), content);
    }

    assertThat(FOLDER.resolve(name)).hasBinaryContent(content);
  }

  @Test
  void 見本のほかのファイルはない() throws IOException {
    try (var files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(FILES.keySet());
    }
  }

  private static Map<String, byte[]> files() {
    var files = new LinkedHashMap<String, byte[]>();
    for (OqsMessage message : OqsMessage.values()) {
      for (RequestFlavour flavour : RequestFlavour.values()) {
        files.put(
            "%sreq_%s.xml".formatted(message.prefix(), flavour.name().toLowerCase(Locale.ROOT)),
            OqsRequestWriter.write(Requests.of(message), flavour));
      }
    }
    for (TextEncoding encoding : TextEncoding.values()) {
      String suffix = encoding.name().toLowerCase(Locale.ROOT);
      files.put("OQSsiquc01res_" + suffix + ".xml", OqsWriter.write(found(), encoding));
      files.put("OQSmuhvq02res_" + suffix + ".xml", bulk(encoding));
    }
    files.put("OQSsiquc01res_not_found.xml", OqsWriter.write(notFound(), TextEncoding.UTF_8));
    files.put("OQSsiquc01res_wrong.xml", OqsWriter.write(wrong(), TextEncoding.UTF_8));
    files.put("OQSmuhvq01res_accepted.xml", OqsWriter.write(accepted(), TextEncoding.UTF_8));
    files.put("OQSmuhvq02res_processing.xml", OqsWriter.write(processing(), TextEncoding.UTF_8));
    files.putAll(SettingsSamples.files());
    var face =
        new FaceFile(
            UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e"),
            Requests.HIDAMARI,
            Answers.NOW);
    files.put(face.name(), OqsWriter.write(face(face), TextEncoding.UTF_8));
    files.put(
        "OQSsiimm01res_registered.xml",
        OqsWriter.write(registered(ProcessingResult.normal()), TextEncoding.UTF_8));
    files.put(
        "OQSsiimm01res_taken.xml",
        OqsWriter.write(registered(error(ErrorCode.REFERENCE_TAKEN)), TextEncoding.UTF_8));
    files.put("OQSsihvq01res_found.xml", OqsWriter.write(reInquired(), TextEncoding.UTF_8));
    files.put("OQSsihvq01res_refused.xml", OqsWriter.write(reInquiryRefused(), TextEncoding.UTF_8));
    files.put(
        "OQSsihvd01res_withdrawn.xml",
        OqsWriter.write(
            Sihvd01Answer.of(Requests.SIHVD01, Answers.NOW, ProcessingResult.normal()),
            TextEncoding.UTF_8));
    files.put("OQSsionq01res_refused.xml", OqsWriter.write(onlineRefused(), TextEncoding.UTF_8));
    return files;
  }

  private static Siimm01Answer registered(ProcessingResult result) {
    return Siimm01Answer.of(Requests.SIIMM01, Answers.NOW, result);
  }

  private static ProcessingResult error(ErrorCode code) {
    return ProcessingResult.error(code.code(), code.sentence() + code.advice());
  }

  private static Sihvq01Answer reInquired() {
    return Sihvq01Answer.normal(
        Requests.SIHVQ01,
        Answers.NOW,
        new Sihvq01Answer.Body(
            ProcessingResult.normal(),
            Optional.of(QualificationValidity.VALID),
            Optional.of(true),
            Optional.of("2"),
            List.of(Answers.FULL),
            Optional.of(Requests.SIHVQ01.searchInfo())));
  }

  private static Sihvq01Answer reInquiryRefused() {
    return refused(Requests.SIHVQ01, ErrorCode.REINQUIRY_NO_PRIOR_VERIFICATION);
  }

  private static Sihvq01Answer onlineRefused() {
    return refused(Requests.SIONQ01, ErrorCode.REINQUIRY_CATEGORY_NOT_COVERED);
  }

  private static Sihvq01Answer refused(Sihvq01Request request, ErrorCode code) {
    return Sihvq01Answer.normal(
        request,
        Answers.NOW,
        Sihvq01Answer.Body.refused(error(code), Optional.of(request.searchInfo())));
  }

  private static Siquc01Answer found() {
    return Siquc01Answer.found(
        Answers.HEADER, QualificationValidity.VALID, Answers.FULL, Requests.KENICHI);
  }

  private static Siquc01Answer notFound() {
    return Siquc01Answer.without(Answers.HEADER, QualificationValidity.NONE, Requests.HARU);
  }

  private static Siquc01Answer wrong() {
    String search = "XmlMsg/MessageBody/QualificationConfirmSearchInfo/";
    return Siquc01Answer.abnormal(
        new PartialHeader(Optional.of(Requests.HIDAMARI), Optional.of("file-1"), Optional.empty()),
        Requests.HIDAMARI,
        Answers.NOW,
        List.of(
            new Finding(search + "InsurerNumber", "保険者番号", ErrorCode.INSURER_NUMBER_CHECK_DIGIT),
            new Finding(search + "Birthdate", "生年月日", ErrorCode.DATE_IMPOSSIBLE)));
  }

  private static BulkUploadAnswer accepted() {
    return BulkUploadAnswer.accepted(
        Requests.MUHVQ01,
        Answers.NOW,
        new BulkUploadAnswer.Accepted(Requests.MUHVQ02.receptionNumber(), Answers.NOW));
  }

  private static BulkAnswerHeader processing() {
    return BulkAnswerHeader.processing(Requests.MUHVQ02, Optional.of("job-7"), Answers.NOW);
  }

  private static byte[] bulk(TextEncoding encoding) {
    var out = new ByteArrayOutputStream();
    var unit = BulkConfirmUnit.of(QualificationValidity.VALID, Answers.FULL);
    try {
      OqsWriter.writeBulk(Answers.finished(1), List.of(unit).iterator(), out, encoding);
    } catch (IOException e) {
      throw new AssertionError("memory does not fail", e);
    }
    return out.toByteArray();
  }

  private static Siquc01Answer face(FaceFile face) {
    return Siquc01Answer.face(
        face,
        ProcessingResult.normal(),
        Optional.of("1"),
        QualificationValidity.VALID,
        Answers.FULL);
  }
}
