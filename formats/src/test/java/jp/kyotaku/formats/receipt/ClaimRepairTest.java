package jp.kyotaku.formats.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What fix may do, and what it must leave alone. */
class ClaimRepairTest {

  private static final byte[] RIGHT = ClaimFiles.bytes(ClaimFiles.small());

  private final List<Repair> repairs = new ArrayList<>();

  private byte[] repaired(byte[] file) {
    var out = new ByteArrayOutputStream();
    assertThat(ClaimRepair.repair(new ByteArrayInputStream(file), out, repairs::add)).isTrue();
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
    "RE, 5, 髙﨑　太郎, 高崎　太郎, CHARACTER",
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
      byte[] once = repaired(broken);
      repairs.clear();
      assertThat(repaired(once)).as("byte %d", at).isEqualTo(once);
      assertThat(repairs).as("byte %d", at).isEmpty();
    }
  }

  @Test
  void 最後まで読めないファイルの結果は使わない() {
    var out = new ByteArrayOutputStream();
    byte[] endless = "KA,".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);

    assertThat(ClaimRepair.repair(new ByteArrayInputStream(endless), out, repairs::add)).isFalse();
  }
}
