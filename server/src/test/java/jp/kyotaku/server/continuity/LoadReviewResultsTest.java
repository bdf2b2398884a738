package jp.kyotaku.server.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.CheckDigit;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.code.ReviewOutcome;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.samples.SampleInsurers;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import jp.kyotaku.server.InsurerClient;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.TestSurroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 審査結果のファイル: at an institution that no other test uses */
@ServerTest
class LoadReviewResultsTest {

  private static final Path DOCUMENT =
      Path.of(System.getProperty("kyotaku.root", "..")).resolve("docs/interface/review-results.md");
  private static final InstitutionCode CLINIC = SampleInstitutions.SUMIRE.code();
  private static final AtomicInteger FILES = new AtomicInteger();
  private static final String HEADER = String.join(",", ReviewColumn.labels()) + "\n";

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void 空にする() {
    jdbc.sql("DELETE FROM continuity.review_result WHERE institution_code = ?")
        .param(CLINIC.value())
        .update();
  }

  @Test
  void 審査支払機関のファイルは_人ごとの審査結果になる() {
    var answer = load(HEADER + line("2024-04", "審査済み", "2024-05-25"));
    assertThat(answer.outcome()).isEqualTo("LOADED");
    assertThat(answer.count("added")).isEqualTo(1);
    assertThat(results()).isEqualTo("2024-04-01 REVIEWED 2024-05-25");
  }

  @Test
  void 同じファイルをもう一度送っても_名前を変えて送っても_二重にならない() {
    String file = HEADER + line("2024-04", "1", "2024-05-25") + line("2024-05", "返戻", "2024-06-01");
    assertThat(load(file).count("added")).isEqualTo(2);
    var again = load(file);
    assertThat(again.outcome()).isEqualTo("LOADED");
    assertThat(again.count("added")).isZero();
    assertThat(again.count("unchanged")).isEqualTo(2);
    assertThat(results()).hasLineCount(2);
  }

  @Test
  void 悪い行が一つでもあれば_行と項目とわけを言って_何も読み込まない() {
    var answer =
        load(
            HEADER
                + line("2024-04", "1", "2024-05-25")
                + line("2024-04", "9", "2024-05-25")
                + line("2024-06", "1", "2024-05-25")
                + line(SampleNation.SAKURA, "2024-04", "1", "2024-05-25").replace("1995", "1996")
                + line("2024-04", "1", "2999-01-01")
                + nowhere()
                + line("2024-04", "1", "2024-05-25").substring(10)
                + "1,2\n");
    assertThat(answer.outcome()).isEqualTo("REFUSED");
    assertThat(answer.findings())
        .containsExactly(
            "3 審査結果 KYT-1017",
            "4 決定日 KYT-3124",
            "5 番号 KYT-3121",
            "6 決定日 KYT-1016",
            "7 医療機関等コード KYT-3123",
            "8 行 KYT-4004");
    assertThat(results()).isEmpty();
  }

  @Test
  void 列が足りないか余れば_列の名を言う() {
    var answer = load("審査結果,決定日,メモ\n1,2024-05-25,x\n");
    assertThat(answer.outcome()).isEqualTo("REFUSED");
    assertThat(answer.findings()).contains("1 番号 KYT-4002", "1 3列目 KYT-4003");
  }

  @Test
  void 保険者は審査結果を送れず_審査支払機関は保険者のファイルを送れない() {
    String insurer = SampleInsurers.SOCIETY.number().value();
    var refused = client(insurer).load("r.csv", HEADER + line("2024-04", "1", "2024-05-25"));
    assertThat(refused.outcome()).isEqualTo("NOT_TAKEN");
    assertThat(refused.end().get("code").asString()).isEqualTo("KYT-3126");
    var other = client("payer-1").load("c.csv", coverageHeader());
    assertThat(other.end().get("code").asString()).isEqualTo("KYT-4032");
  }

  @Test
  void 読み込まなかったファイルも_わけとともに記録に残る() {
    long before = refusals();
    load("審査結果,決定日,メモ\n1,2024-05-25,x\n");
    load(HEADER + line("2024-04", "9", "2024-05-25"));
    client(SampleInsurers.SOCIETY.number().value())
        .load("refused.csv", HEADER + line("2024-04", "1", "2024-05-25"));
    assertThat(refusals()).isEqualTo(before + 3);
    assertThat(
            jdbc.sql(
                    """
                    SELECT fact::jsonb ->> 'code' FROM audit.event
                    WHERE kind = 'REVIEW_FILE_REFUSED' ORDER BY id DESC LIMIT 1
                    """)
                .query(String.class)
                .single())
        .isEqualTo("KYT-3126");
  }

  private long refusals() {
    return jdbc.sql("SELECT count(*) FROM audit.event WHERE kind = 'REVIEW_FILE_REFUSED'")
        .query(Long.class)
        .single();
  }

  @Test
  void 読み込んだことと_移り変わりが記録に残る() {
    load(HEADER + line("2024-04", "1", "2024-05-25"));
    assertThat(
            jdbc.sql(
                    """
                    SELECT count(*) FROM audit.event
                    WHERE kind = 'REVIEW_RESULTS_RECORDED' AND institution_code = ?
                    """)
                .param(CLINIC.value())
                .query(Long.class)
                .single())
        .isPositive();
  }

  @Test
  void 文書の表は列と審査結果の一覧と同じで_例は読める() throws IOException {
    String document = Files.readString(DOCUMENT);
    assertThat(document).contains(columns(), outcomes());
    var example = Pattern.compile("```csv\n(.*?)```", Pattern.DOTALL).matcher(document);
    assertThat(example.find()).isTrue();
    var answer = load(example.group(1));
    assertThat(answer.findings()).isEmpty();
    assertThat(answer.outcome()).isEqualTo("LOADED");
  }

  private static String columns() {
    return Arrays.stream(ReviewColumn.values())
        .map(
            column ->
                "| %s | %s | %d |\n"
                    .formatted(
                        column.label(),
                        column.required() ? "必須" : "任意",
                        column.field().form().longest()))
        .collect(
            Collectors.joining(
                "",
                "<!-- columns -->\n| column | | at most |\n| --- | --- | --- |\n",
                "<!-- end -->"));
  }

  private static String outcomes() {
    return Arrays.stream(ReviewOutcome.values())
        .map(
            outcome ->
                "| %s | %s | %s |\n"
                    .formatted(
                        outcome.code(),
                        outcome.label(),
                        outcome.confirms() ? "confirmed" : "not confirmed"))
        .collect(Collectors.joining());
  }

  private static String coverageHeader() {
    return "異動区分,連携キー,保険者番号,被保険者証区分,記号,番号,枝番,本人家族,資格取得日,資格喪失日,喪失事由,世帯主等氏名,氏名,氏名カナ,"
        + "氏名その他,氏名その他カナ,性別,性別裏面,生年月日,郵便番号,住所\n";
  }

  /** A code with a right check digit that no institution has. */
  private static String nowhere() {
    return "136009999" + CheckDigit.of("136009999");
  }

  private static String line(String month, String outcome, String decidedOn) {
    return line(SampleNation.HARU, month, outcome, decidedOn);
  }

  private static String line(SamplePerson person, String month, String outcome, String decidedOn) {
    var coverage = person.coverage();
    LocalDate birthDate = person.birthDate();
    return String.join(
            ",",
            CLINIC.value(),
            coverage.insurer().value(),
            coverage.insuredId().symbol(),
            coverage.insuredId().number(),
            coverage.insuredId().branch(),
            birthDate.toString(),
            month,
            "",
            outcome,
            decidedOn)
        + "\n";
  }

  private InsurerClient.Answer load(String content) {
    return client("payer-1").load("results-" + FILES.incrementAndGet() + ".csv", content);
  }

  private InsurerClient client(String name) {
    return new InsurerClient(port, name, TestSurroundings.secretOfInsurer(name));
  }

  private String results() {
    return String.join(
        "\n",
        jdbc.sql(
                """
                SELECT service_month || ' ' || outcome || ' ' || decided_on
                FROM continuity.review_result WHERE institution_code = ? ORDER BY id
                """)
            .param(CLINIC.value())
            .query(String.class)
            .list());
  }
}
