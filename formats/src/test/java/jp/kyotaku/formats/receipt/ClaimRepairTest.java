package jp.kyotaku.formats.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jp.kyotaku.formats.receipt.ClaimRepair.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What fix may do, and what it must leave alone. */
class ClaimRepairTest {

  private static final byte[] RIGHT = ClaimFiles.bytes(ClaimFiles.small());

  private final List<Repair> repairs = new ArrayList<>();

  private byte[] repaired(byte[] file) {
    var out = new ByteArrayOutputStream();
    assertThat(repair(file, out)).isEqualTo(Outcome.DONE);
    return out.toByteArray();
  }

  private Outcome repair(byte[] file, ByteArrayOutputStream out) {
    return ClaimRepair.repair(new ByteArrayInputStream(file), out, repairs::add);
  }

  /** Whether the file is closed or not. */
  private byte[] rewritten(byte[] file) {
    var out = new ByteArrayOutputStream();
    assertThat(repair(file, out)).isNotEqualTo(Outcome.UNREAD);
    return out.toByteArray();
  }

  @Test
  void 正しいファイルは1バイトも変わらない() {
    assertThat(repaired(RIGHT)).isEqualTo(RIGHT);
    assertThat(repairs).isEmpty();
  }

  @ParameterizedTest(name = "{0} 項番{1}「{2}」→「{3}」 {4}")
  @CsvSource({
    "HO, 6, 0023770, 23770, ZEROS",
    "HO, 6, ２３７７０, 23770, WIDTH",
    "HO, 2, 130013, '  130013', PADDING",
    "HO, 2, 1300, '    1300', PADDING",
    "IH, 5, 見本診療所　　, 見本診療所, BLANKS",
    "RE, 14, 'K-1  ', K-1, BLANKS",
    "RE, 14, '\"K-1\"', K-1, QUOTES",
    "TZ, 4, 見本市髙台, 見本市高台, CHARACTER",
    "JS, 2, ①安定している。, １安定している。, CHARACTER",
    "HO, 2, ０１１３００１２, 01130012, WIDTH",
    "KA, 3, １, 1, WIDTH",
    "RE, 1, '\"RE\"', RE, QUOTES",
    "IH, 5, ㈱見本, （株）見本, CHARACTER",
    "TZ, 4, 見本市1-2, 見本市１－２, WIDTH",
    "CO, 3, ｶﾞｿﾘﾝ, ガソリン, WIDTH",
    "RE, 2, 7, 1, NUMBERING",
  })
  void 値の意味を変えない修復は一つずつ告げられる(
      String record, int item, String wrong, String right, Repair.Kind kind) {
    List<String> lines = ClaimFiles.small();
    int at = indexOf(record);
    lines.set(at, Lines.of(lines.get(at)).with(item, wrong).text());

    byte[] repaired = repaired(ClaimFiles.bytes(lines));

    lines.set(at, Lines.of(lines.get(at)).with(item, right).text());
    assertThat(repaired).isEqualTo(ClaimFiles.bytes(lines));
    assertThat(repairs)
        .extracting(Repair::kind, repair -> repair.place().line(), Repair::before, Repair::after)
        .containsExactly(tuple(kind, at + 1, wrong, right));
  }

  private static int indexOf(String record) {
    List<String> lines = ClaimFiles.small();
    for (int at = 0; at < lines.size(); at++) {
      if (lines.get(at).startsWith(record)) {
        return at;
      }
    }
    throw new IllegalArgumentException(record);
  }

  @ParameterizedTest(name = "{0} 項番{1}「{2}」")
  @CsvSource({
    "HO, 6, 99999",
    "RE, 12, 2",
    "RE, 11, 070",
    "KA, 2, 20240631",
    "KA, 4, 510000111",
    "RE, 9, 1",
    "RE, 5, 見本 太郎",
    "HO, 3, 0011",
    "RE, 5, 😀",
    "SY, 2, 162900",
    "RE, 14, Ｋ１",
    "RE, 15, １２３４５６７８９０１２３４５６７",
    "RE, 15, '12345678901234567 '",
  })
  void 意味の変わりうる値には触れない(String record, int item, String value) {
    List<String> lines = ClaimFiles.small();
    int at = indexOf(record);
    lines.set(at, Lines.of(lines.get(at)).with(item, value).text());
    byte[] file = ClaimFiles.bytes(lines);

    assertThat(repaired(file)).isEqualTo(file);
    assertThat(repairs).isEmpty();
  }

  @Test
  void 改行と文字コードとしるしは正しい形になる() {
    String text = new String(RIGHT, Charset.forName("windows-31j"));
    byte[] wrong =
        ("\uFEFF" + text.replace("\r\n", "\n").replace("\u001A", "") + "\n\n")
            .getBytes(StandardCharsets.UTF_8);

    assertThat(repaired(wrong)).isEqualTo(RIGHT);
    assertThat(repairs)
        .extracting(Repair::kind)
        .containsExactlyInAnyOrder(
            Repair.Kind.BYTE_ORDER_MARK,
            Repair.Kind.ENCODING,
            Repair.Kind.LINE_END,
            Repair.Kind.EMPTY_LINE,
            Repair.Kind.EMPTY_LINE,
            Repair.Kind.END_MARK_ADDED);
  }

  @Test
  void 引用符で囲まれたファイルはむき出しになる() {
    byte[] quoted =
        ClaimFiles.bytes(
            ClaimFiles.small().stream().map(line -> line.replaceAll("([^,]+)", "\"$1\"")).toList());

    assertThat(repaired(quoted)).isEqualTo(RIGHT);
    assertThat(repairs).extracting(Repair::kind).containsExactly(Repair.Kind.QUOTES);
  }

  @Test
  void 途中の1Aは取り除かれ最後の行に改行が入る() {
    byte[] wrong =
        new String(RIGHT, Charset.forName("windows-31j"))
            .replace("SN,", "\u001ASN,")
            .replace("GO\r\n", "GO")
            .getBytes(Charset.forName("windows-31j"));

    assertThat(repaired(wrong)).isEqualTo(RIGHT);
    assertThat(repairs)
        .extracting(Repair::kind)
        .containsExactly(Repair.Kind.END_MARK_REMOVED, Repair.Kind.LINE_END_ADDED);
  }

  @Test
  void 履歴管理情報は1バイトも変わらない() {
    List<String> lines = ClaimFiles.small();
    lines.addAll(21, ReclaimTest.HISTORY);
    byte[] file = ClaimFiles.bytes(lines);

    assertThat(repaired(file)).isEqualTo(file);
  }

  @Test
  void 二件目からの番号も連番になる() {
    List<String> lines = ClaimFiles.small();
    lines.addAll(21, ClaimFiles.RECEIPT);

    repaired(ClaimFiles.bytes(lines));

    assertThat(repairs)
        .extracting(Repair::kind, Repair::before, Repair::after)
        .containsExactly(tuple(Repair.Kind.NUMBERING, "1", "2"));
  }

  @Test
  void どこが壊れていても修復は二度目には何も変えない() {
    byte[] changes = {0x1A, '\r', '\n', ',', '"', ' ', '0', (byte) 0x81, (byte) 0xEF};
    for (int at = 0; at < RIGHT.length; at++) {
      byte[] broken = RIGHT.clone();
      broken[at] = changes[at % changes.length];
      byte[] once = rewritten(broken);
      repairs.clear();
      assertThat(rewritten(once)).as("byte %d", at).isEqualTo(once);
      assertThat(repairs).as("byte %d", at).isEmpty();
    }
  }

  @Test
  void 最後まで読めないファイルの結果は使わない() {
    var out = new ByteArrayOutputStream();
    byte[] endless = "KA,".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);

    assertThat(repair(endless, out)).isEqualTo(Outcome.UNREAD);
  }

  @Test
  void GOのないファイルは切れているかもしれないので使わない() {
    String text = new String(RIGHT, Charset.forName("windows-31j"));
    for (String cut : List.of(text.substring(0, text.length() - 5), text.substring(0, 300), "")) {
      byte[] file = cut.getBytes(Charset.forName("windows-31j"));
      assertThat(repair(file, new ByteArrayOutputStream())).isEqualTo(Outcome.CUT);
    }
    byte[] returned = ClaimFiles.bytes(ReclaimTest.returned());
    assertThat(repair(returned, new ByteArrayOutputStream())).isEqualTo(Outcome.DONE);
  }

  @ParameterizedTest
  @CsvSource({"RE, 5, 髙橋　太郎", "IH, 6, 医師　﨑男", "IH, 5, 髙木医院", "HM, 6, 髙台ステーション"})
  void 名前の字は替えず_直していないと言う(String record, int item, String name) {
    List<String> lines = ClaimFiles.small();
    int at = indexOf(record);
    lines.set(at, Lines.of(lines.get(at)).with(item, name).text());
    byte[] file = ClaimFiles.bytes(lines);

    assertThat(repaired(file)).isEqualTo(file);
    assertThat(repairs)
        .extracting(Repair::kind, repair -> repair.place().line(), Repair::after)
        .containsExactly(tuple(Repair.Kind.NAME_LEFT, at + 1, name));
    assertThat(Repair.Kind.NAME_LEFT.isDone()).isFalse();
  }

  @Test
  void 項目の途中の改行は取り除かれる() {
    byte[] broken = broken("太郎", "太\n郎");

    assertThat(repaired(broken)).isEqualTo(RIGHT);
    assertThat(repairs)
        .extracting(Repair::kind, repair -> repair.place().line(), repair -> repair.place().item())
        .containsExactly(tuple(Repair.Kind.CHARACTER, 2, 5));
  }

  @Test
  void 引用符の中のカンマには触れない() {
    byte[] file = broken(",23770,", ",\"23,770\",");

    assertThat(repaired(file)).isEqualTo(file);
    assertThat(repairs).isEmpty();
  }

  private static byte[] broken(String right, String wrong) {
    Charset shiftJis = Charset.forName("windows-31j");
    return new String(RIGHT, shiftJis).replace(right, wrong).getBytes(shiftJis);
  }
}
