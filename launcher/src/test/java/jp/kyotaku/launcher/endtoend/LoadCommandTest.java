package jp.kyotaku.launcher.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.kyotaku.launcher.ProcessName;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.samples.SampleInsurers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** ./kyotaku load: the script itself, against what runs */
@Tag("slow")
@ExtendWith(SharedRehearsal.class)
class LoadCommandTest {

  private static final Path ROOT = Path.of(System.getProperty("kyotaku.root", ".."));
  private static final String INSURER = SampleInsurers.MUTUAL_AID.number().value();
  private static final String HEADER =
      "異動区分,連携キー,保険者番号,被保険者証区分,記号,番号,枝番,本人家族,資格取得日,資格喪失日,喪失事由,世帯主等氏名,"
          + "氏名,氏名カナ,氏名その他,氏名その他カナ,性別,性別裏面,生年月日,郵便番号,住所\r\n";

  private static final String LOCKS =
      "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND classid = 4103";

  private final Rehearsal rehearsal;
  @TempDir private Path folder = Path.of("");

  LoadCommandTest(Rehearsal rehearsal) {
    this.rehearsal = rehearsal;
  }

  @Test
  void シフトJISのファイルを読み込み_もう一度読んでも変わらない() throws Exception {
    var file = folder.resolve("共済.csv");
    Files.writeString(file, HEADER + row("1", "髙橋　花子", "2"), Charset.forName("windows-31j"));

    var first = load(file);
    var again = load(file);

    assertThat(first.exitCode()).as(first.text()).isZero();
    assertThat(first.text()).contains("読み込みました。1行（追加1、");
    assertThat(again.exitCode()).as(again.text()).isZero();
    assertThat(again.text()).contains("前に読み込んであります");
    assertThat(names("load-1")).containsExactly("髙橋　花子");
  }

  @Test
  void 指摘は入力の横のファイルに残り_よい行だけを求めればそれだけが入る() throws Exception {
    var file = folder.resolve("混ざり.csv");
    Files.writeString(file, HEADER + row("2", "見本　二", "1") + row("3", "見本　三", "9"));
    var findings = folder.resolve("混ざり.csv.findings.csv");

    var refused = load(file);
    assertThat(refused.exitCode()).as(refused.text()).isEqualTo(1);
    assertThat(refused.text()).contains("2行のうち1行に指摘がある", findings.toString());
    assertThat(Files.readString(findings))
        .startsWith("\uFEFF行,項目,種別,理由,どうすればよいか,エラーコード\r\n3,性別,指摘,")
        .contains("KYT-1017")
        .doesNotContain("見本　三");
    assertThat(names("load-2")).isEmpty();

    var accepted = load(file, "--accept-good");
    assertThat(accepted.exitCode()).as(accepted.text()).isEqualTo(1);
    assertThat(accepted.text()).contains("追加1", "読み込まなかった行1");
    assertThat(names("load-2")).containsExactly("見本　二");
    assertThat(names("load-3")).isEmpty();
  }

  @Test
  void 使い方の誤りは2_読めないファイルは3で終わる() throws Exception {
    assertThat(run().exitCode()).isEqualTo(2);
    assertThat(load(folder.resolve("ない.csv")).exitCode()).isEqualTo(3);
    var file = Files.writeString(folder.resolve("見出し.csv"), HEADER);
    assertThat(load(file, "--insurer", "06130009").text()).contains("06130009 の行がありません");
    assertThat(load(file, "--server", "http://127.0.0.1:9").text()).contains("つながりません");
  }

  @Test
  void 読み込みの途中でサーバーが止められたら何も残らず_もう一度読めば入る() throws Exception {
    var file = folder.resolve("多い.csv");
    Files.writeString(
        file,
        HEADER
            + IntStream.range(1000, 61_000)
                .mapToObj(number -> row(Integer.toString(number), "見本　多", "1"))
                .collect(Collectors.joining()));

    var process = start("load", file, "--insurer", INSURER);
    awaitLoading(process);
    rehearsal.kill(ProcessName.SERVER);
    var said = said(process);
    rehearsal.restart(ProcessName.SERVER);

    assertThat(said.exitCode()).as(said.text()).isEqualTo(3);
    assertThat(count("load-%")).isLessThan(100);
    assertThat(load(file).text()).contains("追加60,000");
    assertThat(count("load-%")).isGreaterThanOrEqualTo(60_000);
  }

  /** The sender's lock is held: the load is under way. */
  private void awaitLoading(Process process) throws Exception {
    while (number(LOCKS) == 0) {
      if (!process.isAlive()) {
        throw new AssertionError("ended before it was seen: " + said(process));
      }
    }
  }

  private static String row(String number, String name, String sex) {
    return "追加,load-"
        + number
        + ","
        + INSURER
        + ",01,読,"
        + number
        + ",01,本人,2023-04-01,,,,"
        + name
        + ",ﾐﾎﾝ,,,"
        + sex
        + ",,1980-01-02,190-0001,見本都見本市1\r\n";
  }

  private Said load(Path file, String... more) throws Exception {
    var options = new ArrayList<>(List.of(more));
    if (!options.contains("--insurer")) {
      options.addAll(List.of("--insurer", INSURER));
    }
    return said(start("load", file, options.toArray(String[]::new)));
  }

  private Said run() throws Exception {
    return said(
        new ProcessBuilder(ROOT.resolve("kyotaku").toAbsolutePath().toString(), "load")
            .redirectErrorStream(true)
            .start());
  }

  private Process start(String command, Path file, String... more) throws IOException {
    var words =
        new ArrayList<>(
            List.of(ROOT.resolve("kyotaku").toAbsolutePath().toString(), command, file.toString()));
    words.addAll(List.of("--secrets", rehearsal.insurerSecrets().toString()));
    words.addAll(List.of(more));
    return new ProcessBuilder(words).redirectErrorStream(true).start();
  }

  private record Said(int exitCode, String text) {}

  private static Said said(Process process) throws Exception {
    var text = new ByteArrayOutputStream();
    process.getInputStream().transferTo(text);
    return new Said(process.waitFor(), text.toString(StandardCharsets.UTF_8));
  }

  private List<String> names(String linkageKey) throws SQLException {
    var names = new ArrayList<String>();
    try (var connection = DriverManager.getConnection(rehearsal.jdbcUrl());
        var query =
            connection.prepareStatement(
                """
                SELECT c.name FROM insured.coverage c JOIN insured.person p ON p.id = c.person_id
                WHERE p.linkage_key = ?
                """)) {
      query.setString(1, linkageKey);
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          names.add(rows.getString(1));
        }
      }
    }
    return names;
  }

  private long count(String linkageKeys) throws SQLException {
    return number(
        "SELECT count(*) FROM insured.coverage c JOIN insured.person p ON p.id = c.person_id"
            + " WHERE p.linkage_key LIKE '"
            + linkageKeys
            + "'");
  }

  private long number(String query) throws SQLException {
    try (var connection = DriverManager.getConnection(rehearsal.jdbcUrl());
        var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }
}
