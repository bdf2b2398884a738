package jp.kyotaku.server.insured.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kyotaku.kernel.CheckDigit;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.samples.SampleInsurers;
import jp.kyotaku.server.InsurerClient;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.TestSurroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 保険者・福祉事務所のファイル, each test as an insurer of its own */
@ServerTest
class LoadInsuredFileTest {

  private static final AtomicInteger INSURERS = new AtomicInteger(10);
  private static final AtomicInteger FILES = new AtomicInteger();
  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired Insurers insurers;
  @Autowired InsurerSecrets secrets;
  @Autowired LoadInsuredFile loadInsuredFile;

  private String insurer = "";
  private InsurerClient client = new InsurerClient(0, "", "");

  @BeforeEach
  void 自分の保険者を登録する() {
    insurer = newInsurer("06139", InsurerKind.INSURER);
    client = client(insurer);
  }

  @Test
  void 追加した資格は一つの版になり_同じファイルは何度読んでも増えない() {
    String file = coverages().row().row("番号", "2", "連携キー", key("2")).toString();

    var first = client.load("資格.csv", file);
    var again = client.load("資格.csv", file);
    var underAnotherName = client.load("資格2.csv", file);

    assertThat(first.outcome()).isEqualTo("LOADED");
    assertThat(first.count("added")).isEqualTo(2);
    assertThat(again.outcome()).isEqualTo("LOADED_BEFORE");
    assertThat(again.count("added")).isEqualTo(2);
    assertThat(underAnotherName.outcome()).isEqualTo("LOADED");
    assertThat(underAnotherName.count("unchanged")).isEqualTo(2);
    assertThat(versions()).isEqualTo(2);
  }

  @Test
  void 変更は新しい版を作り前の版を閉じる() {
    client.load("1.csv", coverages().row().toString());
    var changed = client.load("2.csv", coverages().row("異動区分", "変更", "住所", "見本都見本市9-9").toString());

    assertThat(changed.count("changed")).isEqualTo(1);
    assertThat(
            texts(
                """
                SELECT address || CASE WHEN closed_at IS NULL THEN ' いま' ELSE '' END
                FROM insured.coverage WHERE insurer_number = ? ORDER BY id
                """))
        .containsExactly("見本都見本市1-1", "見本都見本市9-9 いま");
    assertThat(
            texts(
                """
                SELECT DISTINCT entitlement_id::text FROM insured.coverage WHERE insurer_number = ?
                """))
        .hasSize(1);
  }

  @Test
  void 終了は資格喪失日と事由だけを入れた新しい版になる() {
    client.load("1.csv", coverages().row().toString());
    var ended =
        client.load(
            "2.csv",
            coverages()
                .row("異動区分", "終了", "資格喪失日", "20240601", "喪失事由", "03", "氏名", "読まない　値", "連携キー", "")
                .toString());

    assertThat(ended.count("ended")).isEqualTo(1);
    assertThat(
            texts(
                """
                SELECT name || ' ' || disqualified_on || ' ' || loss_reason
                FROM insured.coverage WHERE insurer_number = ? AND closed_at IS NULL
                """))
        .containsExactly("読込　太郎 2024-06-01 03");
  }

  @Test
  void 古いファイルをもう一度送っても新しい内容は戻らない() {
    client.load("1.csv", coverages().row().toString());
    String old = coverages().row("異動区分", "変更", "住所", "見本都古町1").toString();
    client.load("2.csv", old);
    client.load("3.csv", coverages().row("異動区分", "変更", "住所", "見本都新町1").toString());

    assertThat(client.load("2.csv", old).outcome()).isEqualTo("LOADED_BEFORE");
    assertThat(
            texts(
                "SELECT address FROM insured.coverage WHERE insurer_number = ? AND closed_at IS"
                    + " NULL"))
        .containsExactly("見本都新町1");
  }

  static Stream<Arguments> badRows() {
    return Stream.of(
        bad("番号がない", "番号", ErrorCode.VALUE_MISSING, "番号", ""),
        bad("氏名が半角", "氏名", ErrorCode.VALUE_NOT_FULL_WIDTH, "氏名", "YOMIKOMI"),
        bad("カナが全角", "氏名カナ", ErrorCode.KANA_NOT_HALF_WIDTH, "氏名カナ", "ヨミコミ"),
        bad("暦にない日", "資格取得日", ErrorCode.DATE_IMPOSSIBLE, "資格取得日", "2024-02-30"),
        bad("先の生年月日", "生年月日", ErrorCode.DATE_IN_FUTURE, "生年月日", "2090-01-01"),
        bad("喪失が取得の前", "資格喪失日", ErrorCode.PERIOD_REVERSED, "資格喪失日", "2023-03-31"),
        bad("喪失日のない事由", "資格喪失日", ErrorCode.VALUE_MISSING, "喪失事由", "03"),
        bad("知らない区分", "性別", ErrorCode.CODE_UNKNOWN, "性別", "9"),
        bad("知らない異動", "異動区分", ErrorCode.CODE_UNKNOWN, "異動区分", "削除"),
        bad("ほかの保険者の行", "保険者番号", ErrorCode.ROW_NOT_YOURS, "保険者番号", "06138093"),
        bad("検証番号が違う", "保険者番号", ErrorCode.INSURER_NUMBER_CHECK_DIGIT, "保険者番号", "06138094"),
        bad("保険者から医療扶助", "番号", ErrorCode.BENEFICIARY_NUMBER_FORM, "被保険者証区分", "A1"),
        bad("ない資格の変更", "異動区分", ErrorCode.ROW_UNKNOWN, "異動区分", "変更"),
        bad("列の多い行", "行", ErrorCode.FILE_COLUMN_COUNT, "住所", "見本都,見本市"),
        bad("読めない文字", "住所", ErrorCode.FILE_CHARACTER_UNREADABLE, "住所", "\uFFFD"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badRows")
  void 悪い行は行と項目と理由が示され_一つでもあれば何も読み込まない(
      String what, String item, ErrorCode code, String column, String value) {
    var answer =
        client.load(
            "悪い.csv", coverages().row("番号", "2", "連携キー", key("2")).row(column, value).toString());

    assertThat(answer.outcome()).isEqualTo("REFUSED");
    assertThat(answer.findings()).contains("3 " + item + " " + code.code());
    assertThat(versions()).isZero();
  }

  @Test
  void よい行だけを求めればよい行だけが入り_直したファイルはあとから入る() {
    String file = coverages().row().row("番号", "2", "連携キー", key("2"), "性別", "9").toString();

    var answer = client.load("混ざり.csv", file.getBytes(StandardCharsets.UTF_8), true);
    var again = client.load("混ざり.csv", file.getBytes(StandardCharsets.UTF_8), true);

    assertThat(answer.outcome()).isEqualTo("LOADED");
    assertThat(answer.count("added")).isEqualTo(1);
    assertThat(answer.count("bad")).isEqualTo(1);
    assertThat(again.outcome()).isEqualTo("LOADED_BEFORE");
    assertThat(again.findings()).isEqualTo(answer.findings());
    assertThat(versions()).isEqualTo(1);
  }

  @Test
  void 同じ資格が二度あればどちらの行も示す() {
    assertThat(client.load("二度.csv", coverages().row().row().toString()).findings())
        .containsExactly(
            "2 異動区分 " + ErrorCode.ROW_TWICE.code(), "3 異動区分 " + ErrorCode.ROW_TWICE.code());
  }

  @Test
  void 違う内容の追加は指摘し_変更を勧める() {
    client.load("1.csv", coverages().row().toString());

    assertThat(client.load("2.csv", coverages().row("住所", "見本都別町").toString()).findings())
        .containsExactly("2 異動区分 " + ErrorCode.ROW_EXISTS.code());
  }

  @Test
  void 一つの保険者の中で同じ人の期間は重ならない() {
    client.load("1.csv", coverages().row("資格喪失日", "2024-04-01").toString());

    var overlapping =
        client.load("2.csv", coverages().row("番号", "2", "資格取得日", "2024-03-31").toString());
    var following =
        client.load("3.csv", coverages().row("番号", "2", "資格取得日", "2024-04-01").toString());

    assertThat(overlapping.findings()).containsExactly("2 資格取得日 " + ErrorCode.ROW_OVERLAPS.code());
    assertThat(following.outcome()).isEqualTo("LOADED");
  }

  @Test
  void 前の資格の終了と次の資格の追加は一つのファイルで送れる() {
    client.load("1.csv", coverages().row().toString());

    var answer =
        client.load(
            "2.csv",
            coverages()
                .row("異動区分", "終了", "資格喪失日", "2024-05-01")
                .row("番号", "2", "資格取得日", "2024-05-01")
                .toString());

    assertThat(answer.findings()).isEmpty();
    assertThat(answer.outcome()).isEqualTo("LOADED");
  }

  @Test
  void ほかの保険者と重なる資格は登録して注意する() {
    var other = newInsurer("06138", InsurerKind.INSURER);
    client(other).load("前.csv", FileOf.coverages(other, key("1")).row().toString());

    var answer = client.load("次.csv", coverages().row().toString());

    assertThat(answer.outcome()).isEqualTo("LOADED");
    assertThat(answer.count("warnings")).isEqualTo(1);
    assertThat(answer.findings())
        .containsExactly("2 資格取得日 " + ErrorCode.ROW_OVERLAPS_ELSEWHERE.code() + " 注意");
  }

  @Test
  void 文字コードは見出しから分かり_髙はどちらでも残る() {
    String file = coverages().row("氏名", "髙﨑　德子").toString();
    client.load("sjis.csv", file.getBytes(WINDOWS_31J), false);
    var sameInUtf8 =
        client.load("utf8.csv", ("\uFEFF" + file).getBytes(StandardCharsets.UTF_8), false);

    assertThat(texts("SELECT name FROM insured.coverage WHERE insurer_number = ?"))
        .containsExactly("髙﨑　德子");
    assertThat(sameInUtf8.count("unchanged")).isEqualTo(1);
  }

  @Test
  void 見出しの分からないファイルと欠けた列は一行目で断る() {
    var unknown = client.load("何か.csv", "a,b,c\r\n1,2,3\r\n");
    var missing = client.load("欠け.csv", coverages().row().toString().replaceFirst("郵便番号", "〒"));

    assertThat(unknown.findings()).containsExactly("1 見出し " + ErrorCode.FILE_HEADER_UNKNOWN.code());
    assertThat(missing.findings())
        .containsExactly(
            "1 郵便番号 " + ErrorCode.FILE_COLUMN_MISSING.code(),
            "1 20列目 " + ErrorCode.FILE_COLUMN_UNKNOWN.code());
  }

  @Test
  void 閉じない引用符はその行を示して断る() {
    String file = coverages().row().row("番号", "2").toString() + "\"追加" + "x".repeat(200_000);

    var answer = client.load("引用符.csv", file);

    assertThat(answer.outcome()).isEqualTo("REFUSED");
    assertThat(answer.findings()).containsExactly("4 行 " + ErrorCode.FILE_QUOTES_BROKEN.code());
    assertThat(versions()).isZero();
  }

  @Test
  void 読まずに断ったファイルも_わけの符号とともに監査に残る() {
    long before = refusals();

    client.load("見出し.csv", "なまえ,じゅうしょ\n1,2\n");
    client.load("引用符.csv", coverages().row() + "\"追加" + "x".repeat(200_000));

    assertThat(refusals()).isEqualTo(before + 2);
    assertThat(
            jdbc.sql(
                    """
                    SELECT fact::jsonb ->> 'code' FROM audit.event
                    WHERE kind = 'INSURED_FILE_REFUSED' ORDER BY id DESC LIMIT 1
                    """)
                .query(String.class)
                .single())
        .isEqualTo(ErrorCode.FILE_QUOTES_BROKEN.code());
  }

  private long refusals() {
    return jdbc.sql("SELECT count(*) FROM audit.event WHERE kind = 'INSURED_FILE_REFUSED'")
        .query(Long.class)
        .single();
  }

  @Test
  void 証は資格の下に入り_資格がなければ指摘される() {
    client.load("資格.csv", coverages().row().toString());

    var answer = client.load("証.csv", FileOf.certificates(insurer).row().row("番号", "9").toString());
    var good = client.load("証2.csv", FileOf.certificates(insurer).row().toString());
    var ended =
        client.load(
            "証3.csv",
            FileOf.certificates(insurer).row("異動区分", "終了", "有効終了日", "2024-05-31").toString());

    assertThat(answer.findings())
        .containsExactly("3 資格取得日 " + ErrorCode.ROW_ENTITLEMENT_UNKNOWN.code());
    assertThat(good.count("added")).isEqualTo(1);
    assertThat(ended.count("ended")).isEqualTo(1);
    assertThat(
            texts(
                """
                SELECT category || ' ' || valid_to || CASE WHEN k.closed_at IS NULL THEN ' いま' ELSE '' END
                FROM insured.certificate k JOIN insured.coverage c USING (entitlement_id)
                WHERE c.insurer_number = ? ORDER BY k.id
                """))
        .containsExactly("A03 2024-07-31", "A03 2024-05-31 いま");
  }

  @Test
  void 一つの資格の同じ種類の証は期間が重ならない() {
    client.load("資格.csv", coverages().row().toString());
    client.load("証.csv", FileOf.certificates(insurer).row().toString());

    var lastDay = certificate("有効開始日", "2024-07-31", "有効終了日", "2025-07-31");
    var nextDay = certificate("有効開始日", "2024-08-01", "有効終了日", "2025-07-31");
    var withoutEnd = certificate("有効開始日", "2025-07-31", "有効終了日", "");
    var otherKind = certificate("証の種類", "高齢受給者証", "適用区分", "", "証区分", "", "負担割合", "020");

    assertThat(lastDay.findings())
        .containsExactly("2 有効開始日 " + ErrorCode.ROW_PAPERS_OVERLAP.code());
    assertThat(nextDay.outcome()).isEqualTo("LOADED");
    assertThat(withoutEnd.findings())
        .containsExactly("2 有効開始日 " + ErrorCode.ROW_PAPERS_OVERLAP.code());
    assertThat(otherKind.outcome()).isEqualTo("LOADED");
  }

  @Test
  void 前の証の終了と次の証の追加は一つのファイルで送れ_なかったことにした証とは重ならない() {
    client.load("資格.csv", coverages().row().toString());
    client.load("証.csv", FileOf.certificates(insurer).row().toString());

    var replaced =
        client.load(
            "替える.csv",
            FileOf.certificates(insurer)
                .row("異動区分", "終了", "有効終了日", "2024-05-31")
                .row("適用区分", "A02", "有効開始日", "2024-06-01")
                .toString());
    var takenBack =
        client.load(
            "取り消す.csv",
            FileOf.certificates(insurer)
                .row("異動区分", "終了", "有効開始日", "2024-06-01", "有効終了日", "2024-05-31")
                .row("適用区分", "A01", "有効開始日", "2024-06-02")
                .toString());

    assertThat(replaced.findings()).isEmpty();
    assertThat(takenBack.findings()).isEmpty();
  }

  @Test
  void 病の違う特定疾病の証は同じ期間に並べる() {
    client.load("資格.csv", coverages().row().toString());
    String[] disease = {"証の種類", "特定疾病療養受療証", "証区分", "", "適用区分"};

    var two =
        client.load(
            "二つ.csv",
            FileOf.certificates(insurer).row(and(disease, "1")).row(and(disease, "2")).toString());
    var again = certificate(and(disease, "1", "有効開始日", "2024-05-01"));

    assertThat(two.findings()).isEmpty();
    assertThat(again.findings()).containsExactly("2 有効開始日 " + ErrorCode.ROW_PAPERS_OVERLAP.code());
  }

  /** Against the naive comparison of each row with each other. */
  @Test
  void 重なる行はでたらめな期間でも一つも漏れず余らない() {
    var random = new Random(20240603);
    var periods =
        List.copyOf(
            Stream.generate(() -> Period.any(random))
                .limit(300)
                .collect(Collectors.toMap(Period::key, Function.identity(), (one, _) -> one))
                .values());
    var people = FileOf.coverages(insurer, key("1"));
    IntStream.range(0, Period.PEOPLE)
        .forEach(person -> people.row("番号", "" + person, "連携キー", key("" + person)));
    client.load("資格.csv", people.toString());
    var papers = FileOf.certificates(insurer);
    periods.forEach(
        period ->
            papers.row(
                "番号", "" + period.person, "有効開始日", "" + period.from, "有効終了日", "" + period.to));

    var expected =
        IntStream.range(0, periods.size())
            .filter(at -> periods.stream().anyMatch(periods.get(at)::overlaps))
            .mapToObj(at -> (at + 2) + " 有効開始日 " + ErrorCode.ROW_PAPERS_OVERLAP.code())
            .toList();

    assertThat(client.load("証.csv", papers.toString()).findings()).isEqualTo(expected);
    assertThat(expected).hasSizeBetween(50, periods.size() - 20);
  }

  @Test
  void 終了したカードは使えなくなり_だれのものだったかは残る() {
    String serial = "80000000000000000000" + insurer;
    String header = "異動区分,シリアル番号,旧シリアル番号,連携キー\n";
    String card = "," + serial + ",,";
    central().load("追加" + insurer, header + "追加" + card + key("1") + "\n");

    var ended = central().load("終了" + insurer, header + "終了" + card + "\n");
    var toAnother = central().load("別人" + insurer, header + "追加" + card + key("2") + "\n");

    assertThat(ended.count("ended")).isEqualTo(1);
    assertThat(toAnother.count("added")).isEqualTo(1);
    assertThat(
            jdbc.sql(
                    """
                    SELECT p.linkage_key || CASE WHEN k.closed_at IS NULL THEN ' いま' ELSE '' END
                    FROM insured.card k JOIN insured.person p ON p.id = k.person_id
                    WHERE k.serial = ?::numeric ORDER BY k.id
                    """)
                .param(serial)
                .query(String.class)
                .list())
        .containsExactly(key("1"), key("2") + " いま");
  }

  @Test
  void カードは中央だけが読み込め_新しい番号は前の番号を伴う() {
    String header = "異動区分,シリアル番号,旧シリアル番号,連携キー\n";
    String file = header + "追加,90000000000000000000" + insurer + ",12345," + key("1") + "\n";

    assertThat(client.load("カード.csv", file).end().get("code").asString())
        .isEqualTo(ErrorCode.LOAD_NOT_ALLOWED.code());
    assertThat(central().load(insurer + ".csv", file).count("added")).isEqualTo(1);
    assertThat(
            jdbc.sql("SELECT previous_serial::text FROM insured.card WHERE serial = ?::numeric")
                .param("90000000000000000000" + insurer)
                .query(String.class)
                .single())
        .isEqualTo("12345");
  }

  @Test
  void 途中で接続が切れたら何も残らない() throws IOException {
    byte[] file = coverages().row().toString().getBytes(StandardCharsets.UTF_8);
    try (var socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port)) {
      String head =
          """
          POST /insured/loads?name=cut.csv HTTP/1.1
          Host: 127.0.0.1:%d
          Authorization: %s
          Content-Length: %d

          """
              .formatted(port, client.authorization(), file.length + 1000)
              .replace("\n", "\r\n");
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().write(file);
    }

    var next = client.load("cut.csv", file, false);
    while (next.outcome().equals("NOT_TAKEN")) {
      next = client.load("cut.csv", file, false);
    }

    assertThat(next.outcome()).isEqualTo("LOADED");
    assertThat(next.count("added")).isEqualTo(1);
    assertThat(versions()).isEqualTo(1);
  }

  @Test
  void 途中でデータベースの接続を失えば何も残らない() {
    byte[] file = coverages().row().toString().getBytes(StandardCharsets.UTF_8);
    var content =
        new AtTheEnd(file, () -> CompletableFuture.runAsync(this::endWhoeverLoads).join());

    assertThatThrownBy(
            () ->
                loadInsuredFile.load(
                    new LoadRequest(new Sender.Insurer(insurer), "x.csv", false),
                    content,
                    LoadListener.QUIET))
        .isInstanceOf(RuntimeException.class);

    assertThat(versions()).isZero();
    assertThat(client.load("x.csv", file, false).outcome()).isEqualTo("LOADED");
  }

  @Test
  void 同じ送り手の二つ目は待たずに断られ_ほかの送り手は妨げない() throws IOException {
    var other = newInsurer("06138", InsurerKind.INSURER);
    String second = coverages().row("番号", "2", "連携キー", key("2")).toString();
    var meanwhile = new ArrayList<String>();
    var content =
        new AtTheEnd(
            coverages().row().toString().getBytes(StandardCharsets.UTF_8),
            () -> {
              meanwhile.add(client.load("2.csv", second).end().get("code").asString());
              meanwhile.add(
                  client(other)
                      .load("3.csv", FileOf.coverages(other, key("3")).row().toString())
                      .outcome());
            });

    loadInsuredFile.load(
        new LoadRequest(new Sender.Insurer(insurer), "1.csv", false), content, LoadListener.QUIET);

    assertThat(meanwhile).containsExactly(ErrorCode.LOAD_BUSY.code(), "LOADED");
    assertThat(client.load("2.csv", second).outcome()).isEqualTo("LOADED");
  }

  @Test
  void 読み込みは監査に残り_人の名も値も残らない() {
    client.load("監査.csv", coverages().row().toString());

    assertThat(
            jdbc.sql(
                    """
                    SELECT fact || restricted FROM audit.event
                    WHERE kind = 'INSURED_FILE_LOADED' AND fact LIKE ?
                    """)
                .param("%\"sender\":\"" + insurer + "\"%")
                .query(String.class)
                .list())
        .singleElement()
        .asString()
        .contains("\"added\":\"1\"", "\"rows\":\"1\"", "監査.csv")
        .doesNotContain("太郎", key("1"));
  }

  @Test
  void 秘密が違えば名乗った者がいてもいなくても同じに断る() {
    byte[] nothing = new byte[0];
    var wrong = new InsurerClient(port, insurer, "wrong").send("a.csv", nothing, false);
    var nobody = new InsurerClient(port, "06130009", "wrong").send("a.csv", nothing, false);

    assertThat(wrong.statusCode()).isEqualTo(401);
    assertThat(nobody.statusCode()).isEqualTo(401);
    assertThat(wrong.body()).isEqualTo(nobody.body());
  }

  @Test
  void 見本の国のファイルには指摘がない() {
    assertThat(
            jdbc.sql(
                    """
                    SELECT kind FROM insured.load
                    WHERE file_name LIKE '見本の国%' AND bad = 0 ORDER BY id
                    """)
                .query(String.class)
                .list())
        .containsExactly("COVERAGE", "CERTIFICATE", "MEDICAL_TICKET", "CARD");
  }

  @Test
  void 断りは大きなファイルを送り切る前に届く() {
    var answer = new InsurerClient(port, insurer, "wrong").send("a.csv", new byte[90 << 20], false);

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).contains("秘密");
  }

  private static Arguments bad(
      String what, String item, ErrorCode code, String column, String value) {
    return Arguments.of(what, item, code, column, value);
  }

  /** 証の期間, first and last day included */
  private record Period(int person, LocalDate from, LocalDate to) {

    static final int PEOPLE = 25;

    static Period any(Random random) {
      var from = LocalDate.of(2023, 4, 1).plusDays(random.nextInt(700));
      return new Period(random.nextInt(PEOPLE), from, from.plusDays(random.nextInt(60)));
    }

    /** The same beginning would be the same paper twice. */
    String key() {
      return person + " " + from;
    }

    boolean overlaps(Period other) {
      return person == other.person
          && !equals(other)
          && !from.isAfter(other.to)
          && !other.from.isAfter(to);
    }
  }

  private InsurerClient.Answer certificate(String... cells) {
    return client.load(
        "証" + FILES.incrementAndGet(), FileOf.certificates(insurer).row(cells).toString());
  }

  private static String[] and(String[] some, String... more) {
    return Stream.concat(Arrays.stream(some), Arrays.stream(more)).toArray(String[]::new);
  }

  /** Rows whose people are this test's own. */
  private FileOf coverages() {
    return FileOf.coverages(insurer, key("1"));
  }

  private String key(String person) {
    return "L-" + insurer + "-" + person;
  }

  private String newInsurer(String start, InsurerKind kind) {
    String body = start + INSURERS.incrementAndGet() % 100;
    String number = body + CheckDigit.of(body);
    insurers.register(number, "試験の保険者", kind);
    secrets.set(number, "secret-" + number);
    return number;
  }

  private InsurerClient client(String number) {
    return new InsurerClient(port, number, "secret-" + number);
  }

  private InsurerClient central() {
    String name = SampleInsurers.CENTRAL_SENDER;
    return new InsurerClient(port, name, TestSurroundings.secretOfInsurer(name));
  }

  /** On a connection of its own, hence on a thread of its own. */
  private void endWhoeverLoads() {
    jdbc.sql(
            """
            SELECT pg_terminate_backend(pid) FROM pg_locks
            WHERE locktype = 'advisory' AND granted AND classid = 4103
              AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
            """)
        .query(Boolean.class)
        .list();
  }

  private long versions() {
    return jdbc.sql("SELECT count(*) FROM insured.coverage WHERE insurer_number = ?")
        .param(insurer)
        .query(Long.class)
        .single();
  }

  private List<String> texts(String query) {
    return jdbc.sql(query).param(insurer).query(String.class).list();
  }

  /** 最後のバイトの前に何かをする: a load is under way then. */
  private static final class AtTheEnd extends FilterInputStream {

    private final Runnable deed;
    private boolean done;

    AtTheEnd(byte[] content, Runnable deed) {
      super(new ByteArrayInputStream(content));
      this.deed = deed;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int number = super.read(bytes, from, length);
      if (number < 0 && !done) {
        done = true;
        deed.run();
      }
      return number;
    }
  }
}
