package jp.kyotaku.formats.oqs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import jp.kyotaku.formats.oqs.ClaimsOutcome.Answered;
import jp.kyotaku.formats.oqs.ClaimsOutcome.Illegible;
import jp.kyotaku.formats.oqs.ClaimsOutcome.NotArrived;
import jp.kyotaku.formats.oqs.ClaimsOutcome.Refused;
import jp.kyotaku.formats.oqs.ClaimsOutcome.StillProcessing;
import jp.kyotaku.formats.oqs.ClaimsOutcome.Trouble;
import jp.kyotaku.formats.text.TextEncoding;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Japan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClaimsComputerTest {

  private static final LocalDate FROM = LocalDate.of(2024, 6, 1);
  private static final LocalDate TO = LocalDate.of(2024, 6, 3);

  /** 2024-06-02 in UTC is already the 3rd in Japan. */
  private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-02T20:00:00Z"), Japan.ZONE);

  private static final Patience PATIENT =
      new Patience(Duration.ofMillis(2), Duration.ofMillis(5), Duration.ofSeconds(20));
  private static final Patience HURRIED =
      new Patience(Duration.ofMillis(2), Duration.ofMillis(5), Duration.ofMillis(150));

  private final Path root;

  ClaimsComputerTest(@TempDir Path root) {
    this.root = root;
  }

  @ParameterizedTest
  @EnumSource(RequestFlavour.class)
  void 訪問診療の一括取得は処理中の間は新しい02reqで尋ね直す(RequestFlavour flavour) throws Exception {
    try (var counterpart = new Counterpart(root, new Office(2))) {
      var outcome = computer(flavour, PATIENT).askHomeVisit(FROM, TO);

      assertThat(outcome).isInstanceOf(Answered.class);
      var answered = (Answered<BulkAnswer>) outcome;
      assertThat(answered.answer().units())
          .containsExactly(BulkConfirmUnit.of(QualificationValidity.VALID, Answers.FULL));
      assertThat(answered.files())
          .extracting(event -> event.kind() + " " + event.name())
          .containsExactly(
              "WROTE OQSmuhvq01req_202406030001.xml",
              "READ OQSmuhvq01res_202406030001.xml",
              "WROTE OQSmuhvq02req_202406030002.xml",
              "READ OQSmuhvq02res_202406030002.xml",
              "WROTE OQSmuhvq02req_202406030003.xml",
              "READ OQSmuhvq02res_202406030003.xml",
              "WROTE OQSmuhvq02req_202406030004.xml",
              "READ OQSmuhvq02res_202406030004.xml");
      assertThat(answered.file()).hasFileName("OQSmuhvq02res_202406030004.xml");
      assertThat(counterpart.seenInRequests()).allMatch(name -> name.endsWith(".xml"));
    }
  }

  @Test
  void 資格確認は一組のファイルで済む() throws Exception {
    try (var _ = new Counterpart(root, new Office(0))) {
      var outcome =
          computer(RequestFlavour.SHIFT_JIS, PATIENT).askEligibility(TO, Requests.KENICHI);

      assertThat(outcome).isInstanceOf(Answered.class);
      var body = ((Answered<Siquc01Answer>) outcome).answer().body().orElseThrow();
      assertThat(body.searchInfo()).contains(Requests.KENICHI);
      assertThat(outcome.files()).hasSize(2);
    }
  }

  @Test
  void 結果が来なければ待っているファイルの名が分かる() {
    var outcome = computer(RequestFlavour.SHIFT_JIS, HURRIED).askHomeVisit(FROM, TO);

    assertThat(reason(outcome)).isEqualTo(new NotArrived("OQSmuhvq01res_202406030001.xml"));
    assertThat(reason(outcome).inWords()).contains("OQSmuhvq01res_202406030001.xml");
    assertThat(outcome.files()).hasSize(1);
    assertThat(root.resolve("req/OQSmuhvq01req_202406030001.xml")).exists();
  }

  @Test
  void 期限まで処理中なら受付番号が分かる() throws Exception {
    try (var _ = new Counterpart(root, new Office(Integer.MAX_VALUE))) {
      var outcome =
          computer(
                  RequestFlavour.SHIFT_JIS,
                  new Patience(
                      Duration.ofMillis(2), Duration.ofSeconds(30), Duration.ofSeconds(20)))
              .askHomeVisit(FROM, TO);

      assertThat(reason(outcome)).isEqualTo(new StillProcessing("R-1"));
    }
  }

  @Test
  void 異常終了はコードと文言で伝わる() throws Exception {
    try (var _ = new Counterpart(root, new Office(0))) {
      var outcome = computer(RequestFlavour.SHIFT_JIS, PATIENT).askHomeVisit(TO, FROM);

      assertThat(reason(outcome))
          .isEqualTo(
              new Refused(
                  "OQSmuhvq01res_202406030001.xml",
                  "KYT-1019",
                  "同意日の終わり: " + ErrorCode.PERIOD_REVERSED.sentence()));
    }
  }

  @Test
  void ほかの照会の結果は受け取らない() throws Exception {
    Office careless =
        new Office(0) {
          @Override
          Optional<String> echoed(OqsRequest request) {
            return Optional.of("another");
          }
        };
    try (var _ = new Counterpart(root, careless)) {
      var outcome = computer(RequestFlavour.SHIFT_JIS, PATIENT).askEligibility(TO, Requests.HARU);

      assertThat(reason(outcome)).isInstanceOf(Illegible.class);
    }
  }

  @Test
  void 書きかけの結果は読み切れるまで待ち最後まで読めなければそう言う() throws Exception {
    Files.createDirectories(root.resolve("res"));
    var exchange = new FolderExchange(root, HURRIED, CLOCK);
    OqsFileName name = exchange.put(OqsMessage.SIQUC01, new byte[] {1});
    Files.write(root.resolve("res").resolve(name.answer().value()), new byte[] {'<'});

    assertThat(exchange.await(name, _ -> false)).isInstanceOf(Arrival.Arrived.class);
  }

  @Test
  void 番号は要求にも結果にも自分の控えにもない次のものを使う() throws IOException {
    Files.createDirectories(root.resolve("Req"));
    Files.createDirectories(root.resolve("res"));
    Files.createFile(root.resolve("Req/OQSmuhvq01req_202406030004.xml"));
    Files.createFile(root.resolve("res/OQSsiquc01res_202406030007.xml"));
    Files.createFile(root.resolve("res/OQSsiquc01res_202406020099.xml"));
    var exchange = new FolderExchange(root, HURRIED, CLOCK);

    assertThat(exchange.put(OqsMessage.SIQUC01, new byte[0]).suffix()).isEqualTo("202406030008");
    Files.delete(root.resolve("Req/OQSsiquc01req_202406030008.xml"));
    assertThat(exchange.put(OqsMessage.SIQUC01, new byte[0]).suffix()).isEqualTo("202406030009");
  }

  @Test
  void 同時に使っても番号は重ならない() throws Exception {
    var suffixes = new ConcurrentSkipListSet<String>();
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> puts =
          IntStream.range(0, 40)
              .<Future<?>>mapToObj(
                  _ ->
                      executor.submit(
                          () ->
                              suffixes.add(
                                  new FolderExchange(root, HURRIED, CLOCK)
                                      .put(OqsMessage.MUHVQ02, new byte[0])
                                      .suffix())))
              .toList();
      for (Future<?> put : puts) {
        put.get();
      }
    }
    assertThat(suffixes).hasSize(40).first().isEqualTo("202406030001");
  }

  @Test
  void 二台が同時に尋ねてもそれぞれの結果を受け取る() throws Exception {
    try (var _ = new Counterpart(root, new Office(1));
        var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      var first =
          executor.submit(() -> computer(RequestFlavour.SHIFT_JIS, PATIENT).askHomeVisit(FROM, TO));
      var second =
          executor.submit(
              () ->
                  computer(RequestFlavour.UTF_8_BLANKS_IN_TAGS, PATIENT)
                      .askEligibility(TO, Requests.HARU));

      assertThat(first.get()).isInstanceOf(Answered.class);
      assertThat(second.get()).isInstanceOf(Answered.class);
    }
  }

  private ClaimsComputer computer(RequestFlavour flavour, Patience patience) {
    return new ClaimsComputer(root, Requests.HIDAMARI, flavour, patience, CLOCK);
  }

  private static ClaimsOutcome.Reason reason(ClaimsOutcome<?> outcome) {
    return switch (outcome) {
      case Trouble<?>(var reason, _) -> reason;
      case Answered<?> _ -> throw new AssertionError("answered");
    };
  }

  /** 答える側: knows one person; says 処理中 so many times first. */
  private static class Office {

    private int stillProcessing;

    Office(int stillProcessing) {
      this.stillProcessing = stillProcessing;
    }

    Optional<String> echoed(OqsRequest request) {
      return request.arbitraryFileIdentifier();
    }

    byte[] answer(OqsFileName name, byte[] content) throws IOException {
      return switch (OqsReader.read(name, content, 100_000)) {
        case OqsReading.Understood<OqsRequest>(var request) -> understood(request);
        case OqsReading.Violations<OqsRequest>(var header, var findings) ->
            OqsWriter.write(
                BulkUploadAnswer.abnormal(
                    OqsMessage.MUHVQ01,
                    header,
                    Requests.HIDAMARI,
                    Answers.NOW,
                    SegmentOfResult.Abnormal.of(findings)),
                TextEncoding.UTF_8);
        case OqsReading.Unreadable<OqsRequest>(var code) -> throw new AssertionError(code);
      };
    }

    private byte[] understood(OqsRequest request) throws IOException {
      return switch (request) {
        case Siquc01Request siquc01 -> OqsWriter.write(single(siquc01), TextEncoding.UTF_8);
        case Muhvq01Request muhvq01 ->
            OqsWriter.write(
                BulkUploadAnswer.accepted(
                    muhvq01, Answers.NOW, new BulkUploadAnswer.Accepted("R-1", Answers.NOW)),
                TextEncoding.UTF_8);
        case BulkCollectRequest muhvq02 -> bulk(muhvq02);
        default -> throw new AssertionError("not asked here: " + request.message());
      };
    }

    private Siquc01Answer single(Siquc01Request request) {
      var header =
          new Siquc01Header(
              Answers.NOW,
              Optional.of(request.qualificationConfirmationDate()),
              request.medicalInstitutionCode(),
              echoed(request),
              ReferenceClassification.INSURED_CARD,
              new SegmentOfResult.Normal());
      return Siquc01Answer.found(
          header, QualificationValidity.VALID, Answers.FULL, request.searchInfo());
    }

    private byte[] bulk(BulkCollectRequest request) throws IOException {
      if (stillProcessing > 0) {
        stillProcessing--;
        return OqsWriter.write(
            BulkAnswerHeader.processing(request, Optional.empty(), Answers.NOW),
            TextEncoding.UTF_8);
      }
      var out = new ByteArrayOutputStream();
      OqsWriter.writeBulk(
          BulkAnswerHeader.finished(
              request, Optional.empty(), Answers.NOW, new BulkAnswerHeader.Counts(1, 1, 0)),
          List.of(BulkConfirmUnit.of(QualificationValidity.VALID, Answers.FULL)).iterator(),
          out,
          TextEncoding.UTF_8);
      return out.toByteArray();
    }
  }

  /** 連携アプリの代わり: takes requests out of req and puts answers into res until closed. */
  private static final class Counterpart implements AutoCloseable {

    private final Path root;
    private final Office office;
    private final ConcurrentSkipListSet<String> seen = new ConcurrentSkipListSet<>();
    private final CompletableFuture<Void> working;
    private volatile boolean closed;

    private Counterpart(Path root, Office office) throws IOException {
      this.root = root;
      this.office = office;
      Files.createDirectories(root.resolve("req"));
      Files.createDirectories(root.resolve("res"));
      this.working = CompletableFuture.runAsync(this::work);
    }

    private ConcurrentSkipListSet<String> seenInRequests() {
      return seen;
    }

    private void work() {
      try {
        while (!closed) {
          answerAll();
          LockSupport.parkNanos(1_000_000);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void answerAll() throws IOException {
      List<Path> requests;
      try (var entries = Files.list(root.resolve("req"))) {
        requests = entries.toList();
      }
      for (Path request : requests) {
        String fileName = request.getFileName().toString();
        seen.add(fileName);
        OqsFileName name = OqsFileName.parse(fileName).orThrow();
        byte[] answer = office.answer(name, Files.readAllBytes(request));
        Path half = root.resolve(fileName + ".half");
        Files.write(half, answer);
        Files.delete(request);
        Files.move(half, root.resolve("res").resolve(name.answer().value()));
      }
    }

    /** What went wrong over there fails the test. */
    @Override
    public void close() {
      closed = true;
      working.join();
    }
  }
}
