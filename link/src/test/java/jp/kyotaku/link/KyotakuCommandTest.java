package jp.kyotaku.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.IntSupplier;
import jp.kyotaku.formats.oqs.BulkAnswerHeader;
import jp.kyotaku.formats.oqs.BulkCollectRequest;
import jp.kyotaku.formats.oqs.BulkConfirmUnit;
import jp.kyotaku.formats.oqs.BulkUploadAnswer;
import jp.kyotaku.formats.oqs.Certificates;
import jp.kyotaku.formats.oqs.Consent;
import jp.kyotaku.formats.oqs.InsuredCard;
import jp.kyotaku.formats.oqs.Muhvq01Request;
import jp.kyotaku.formats.oqs.OqsFileName;
import jp.kyotaku.formats.oqs.OqsReader;
import jp.kyotaku.formats.oqs.OqsRequest;
import jp.kyotaku.formats.oqs.OqsWriter;
import jp.kyotaku.formats.oqs.PartialHeader;
import jp.kyotaku.formats.oqs.Person;
import jp.kyotaku.formats.oqs.ProcessingResult;
import jp.kyotaku.formats.oqs.Qualification;
import jp.kyotaku.formats.oqs.QualificationValidity;
import jp.kyotaku.formats.oqs.ResultOfQualificationConfirmation;
import jp.kyotaku.formats.oqs.SegmentOfResult;
import jp.kyotaku.formats.oqs.Sihvq01Answer;
import jp.kyotaku.formats.oqs.Sihvq01Request;
import jp.kyotaku.formats.oqs.Siquc01Answer;
import jp.kyotaku.formats.oqs.Siquc01Header;
import jp.kyotaku.formats.oqs.Siquc01Request;
import jp.kyotaku.formats.text.TextEncoding;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.InsurerNumber;
import jp.kyotaku.kernel.PersonName;
import jp.kyotaku.kernel.code.PersonKind;
import jp.kyotaku.kernel.code.Sex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KyotakuCommandTest {

  private static final InstitutionCode STATION = new InstitutionCode("1360090011");
  private static final LocalDateTime NOW = LocalDateTime.of(2024, 6, 3, 9, 0);
  private static final int LIMIT = 1 << 20;

  @TempDir private Path data = Path.of("");
  private Path stations = Path.of("");
  private final List<LocalDate> askedDays = new CopyOnWriteArrayList<>();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void 機関のフォルダの場所を作る() throws IOException {
    stations = Files.createDirectory(data.resolve("stations"));
  }

  @Test
  void 説明にコマンドと終了コードがある() {
    assertThat(kyotaku("--help")).isEqualTo(ExitCodes.DONE);
    assertThat(out.toString()).contains("link", "ask", "終了コード", "読めない");
  }

  @Test
  void 使い方の誤りは2で終わり_何が違うかを言う() {
    assertThat(kyotaku()).isEqualTo(ExitCodes.USAGE);
    assertThat(kyotaku("ask")).isEqualTo(ExitCodes.USAGE);
    assertThat(kyotaku("ask", "muhvq", "--from", "2024-06-03")).isEqualTo(ExitCodes.USAGE);
    assertThat(err.toString()).contains("指定が足りません", "--to");
    assertThat(askMuhvq("2024-02-30")).isEqualTo(ExitCodes.USAGE);
    assertThat(err.toString()).contains("実在する日付");
    assertThat(askSiquc("39138095")).isEqualTo(ExitCodes.USAGE);
    assertThat(err.toString()).contains("検証番号");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "0", "86401", "99999999999999999999", "すぐ"})
  void 待てない秒数は2で終わり_一文で断る(String wait) {
    assertThat(askMuhvq("2024-06-03", "--wait", wait)).isEqualTo(ExitCodes.USAGE);
    assertThat(err.toString()).contains("--wait");
  }

  @Test
  void 稽古のサーバーが答えなければ違う日で尋ねずに3で終わる() throws IOException {
    StationFolders.open(stations.resolve(STATION.value()));
    Files.createDirectory(data.resolve("link"));
    try (var nobody = new ServerSocket(0)) {
      Files.writeString(
          data.resolve("link/server"), "http://127.0.0.1:" + nobody.getLocalPort() + "/\n");
    }
    assertThat(askSiquc("39138094")).isEqualTo(ExitCodes.UNREADABLE);
    assertThat(err.toString()).contains("答えません", "./run");
    assertThat(stations.resolve(STATION.value()).resolve("req")).isEmptyDirectory();
  }

  @Test
  void 日付を言わなければ動いている稽古の業務日で尋ね_ファイルの名前もその日になる() throws Exception {
    var clock = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    clock.createContext("/rehearsal/clock", exchange -> tell(exchange, "2024-07-10T09:00:00"));
    clock.start();
    Files.createDirectory(data.resolve("link"));
    var address = "http://127.0.0.1:" + clock.getAddress().getPort() + "/";
    Files.writeString(data.resolve("link/server"), address + "\n");
    try {
      assertThat(answered(() -> askSiquc("39138094"))).isEqualTo(ExitCodes.DONE);
    } finally {
      clock.stop(0);
    }
    assertThat(out.toString()).contains("OQSsiquc01req_20240710");
    assertThat(askedDays).containsExactly(LocalDate.of(2024, 7, 10));
  }

  @Test
  void 機関のフォルダがなければ3で終わり_作らない() {
    assertThat(askMuhvq("2024-06-03")).isEqualTo(ExitCodes.UNREADABLE);
    assertThat(stations).isEmptyDirectory();
  }

  @Test
  void 時間内に回答がなければ1で終わり_待っているファイルの名前を言う() throws IOException {
    StationFolders.open(stations.resolve(STATION.value()));
    assertThat(askMuhvq("2024-06-03")).isEqualTo(ExitCodes.REFUSED);
    assertThat(err.toString()).containsPattern("OQSmuhvq01res_\\d+\\.xml").contains("連携アプリ");
  }

  @Test
  void 同意した人の一括取得は_ファイルのやりとりと中身を言葉で示す() throws Exception {
    assertThat(answered(() -> askMuhvq("2024-06-03", "--wait", "20"))).isEqualTo(ExitCodes.DONE);
    assertThat(out.toString())
        .contains("OQSmuhvq01req_", "OQSmuhvq01res_", "OQSmuhvq02req_", "OQSmuhvq02res_")
        .contains("1件（正常 1、エラー 0）", "資格: 有効です。", "見本　ハル（ﾐﾎﾝ ﾊﾙ） 女")
        .contains("39138094 見本都後期高齢者医療広域連合", "09000011", "一部負担: 1割")
        .contains("薬剤情報: あり（2024年6月3日 9時0分）", "手術情報: なし")
        .containsPattern("回答ファイル: .*/res/OQSmuhvq02res_\\d+\\.xml");
  }

  @Test
  void 該当する資格がないのは異常ではない() throws Exception {
    assertThat(answered(() -> askSiquc("39138094"))).isEqualTo(ExitCodes.DONE);
    assertThat(out.toString()).contains("該当する資格がありません");
  }

  @Test
  void 異常終了の回答は1で終わり_コードと理由を言う() throws Exception {
    assertThat(answered(() -> askSiquc("39138094", "--date", "2999-01-01")))
        .isEqualTo(ExitCodes.REFUSED);
    assertThat(err.toString()).contains(ErrorCode.DATE_IN_FUTURE.code(), "先の日付");
  }

  @Test
  void 断られた再照会は_わけと次にすることを言って1で終わる() throws Exception {
    var numbers = "sihvq --insurer 39138094 --number 09000011 --birth 1934-02-11 --wait 20";
    assertThat(answered(() -> ask(numbers))).isEqualTo(ExitCodes.REFUSED);
    assertThat(out.toString())
        .contains("OQSsihvq01req_", "OQSsihvq01res_")
        .contains(ErrorCode.REINQUIRY_CONSENT_REVOKED.code())
        .contains(ErrorCode.REINQUIRY_CONSENT_REVOKED.sentence());
    assertThat(answered(() -> ask("sihvq --online --reference 診察券-1 --wait 20")))
        .isEqualTo(ExitCodes.REFUSED);
    assertThat(out.toString()).contains("OQSsionq01req_");
    assertThat(ask("sihvq --number 1")).isEqualTo(ExitCodes.USAGE);
  }

  private int askMuhvq(String day, String... more) {
    return ask("muhvq --from " + day + " --to " + day + " --wait 1", more);
  }

  private int askSiquc(String insurer, String... more) {
    return ask("siquc --number 09000011 --birth 1934-02-11 --wait 20 --insurer " + insurer, more);
  }

  private int ask(String question, String... more) {
    var arguments = new ArrayList<>(List.of("ask"));
    arguments.addAll(List.of(question.split(" ")));
    arguments.addAll(List.of(more));
    arguments.addAll(List.of("--stations", stations.toString()));
    return kyotaku(arguments.toArray(String[]::new));
  }

  private int kyotaku(String... arguments) {
    return KyotakuCommand.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .setOverwrittenOptionsAllowed(true)
        .execute(arguments);
  }

  /** Asks while the far side of the folders, here ourselves, answers each request file. */
  private int answered(IntSupplier question) throws Exception {
    var folders = StationFolders.open(stations.resolve(STATION.value()));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var exit = CompletableFuture.supplyAsync(question::getAsInt, threads);
      Until.met("終わる", () -> answerAll(folders) && exit.isDone());
      return exit.get();
    }
  }

  private static void tell(HttpExchange exchange, String text) throws IOException {
    try (exchange) {
      exchange.sendResponseHeaders(200, text.length());
      exchange.getResponseBody().write(text.getBytes(StandardCharsets.US_ASCII));
    }
  }

  private boolean answerAll(StationFolders folders) throws IOException {
    for (var name : StationFixture.names(folders.request())) {
      var request = OqsFileName.parse(name).orThrow();
      var file = folders.request().resolve(name);
      var answer = answer(OqsReader.read(request, Files.readAllBytes(file), LIMIT).orThrow());
      Files.delete(file);
      DurableFiles.write(folders.result().resolve(request.answer().value()), answer);
    }
    return true;
  }

  private byte[] answer(OqsRequest request) throws IOException {
    return switch (request) {
      case Siquc01Request siquc -> OqsWriter.write(siquc01(siquc), TextEncoding.UTF_8);
      case Muhvq01Request muhvq ->
          OqsWriter.write(
              BulkUploadAnswer.accepted(muhvq, NOW, new BulkUploadAnswer.Accepted("R1", NOW)),
              TextEncoding.UTF_8);
      case BulkCollectRequest muhvq -> bulk(muhvq);
      case Sihvq01Request again -> OqsWriter.write(refused(again), TextEncoding.UTF_8);
      default -> throw new AssertionError("not asked here: " + request.message());
    };
  }

  private Siquc01Answer siquc01(Siquc01Request request) {
    var day = request.qualificationConfirmationDate();
    askedDays.add(day);
    var read =
        new PartialHeader(
            Optional.of(STATION), request.arbitraryFileIdentifier(), Optional.of(day));
    return day.getYear() == 2999
        ? Siquc01Answer.abnormal(
            read, STATION, NOW, SegmentOfResult.Abnormal.of(ErrorCode.DATE_IN_FUTURE))
        : Siquc01Answer.without(
            Siquc01Header.normal(request, NOW), QualificationValidity.NONE, request.searchInfo());
  }

  private static Sihvq01Answer refused(Sihvq01Request request) {
    var code = ErrorCode.REINQUIRY_CONSENT_REVOKED;
    return Sihvq01Answer.normal(
        request,
        NOW,
        Sihvq01Answer.Body.refused(
            ProcessingResult.error(code.code(), code.sentence() + code.advice()),
            Optional.of(request.searchInfo())));
  }

  private static byte[] bulk(BulkCollectRequest request) throws IOException {
    var counts = new BulkAnswerHeader.Counts(1, 1, 0);
    var header = BulkAnswerHeader.finished(request, Optional.empty(), NOW, counts);
    Iterator<BulkConfirmUnit> units =
        List.of(BulkConfirmUnit.of(QualificationValidity.VALID, haru())).iterator();
    var bytes = new ByteArrayOutputStream();
    OqsWriter.writeBulk(header, units, bytes, TextEncoding.UTF_8);
    return bytes.toByteArray();
  }

  private static ResultOfQualificationConfirmation haru() {
    return new ResultOfQualificationConfirmation(
        Person.of(
            new PersonName("見本　ハル", "ﾐﾎﾝ ﾊﾙ"),
            Sex.FEMALE,
            LocalDate.of(1934, 2, 11),
            "見本都見本市本町一丁目1番1号",
            "190-0001"),
        new InsuredCard(
            "01",
            Optional.of(new InsurerNumber("39138094")),
            "見本都後期高齢者医療広域連合",
            new InsuredId("", "09000011", ""),
            Optional.of(PersonKind.INSURED_PERSON),
            Optional.empty()),
        new Qualification(
            Optional.of(LocalDate.of(2023, 8, 1)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(10),
            false),
        Certificates.none(),
        Map.of(
            ConsentItem.MEDICATION, Consent.given(NOW, NOW.plusDays(1)),
            ConsentItem.SURGERY, Consent.refused()),
        Optional.empty());
  }
}
