package jp.kyotaku.formats.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are none: always findings, never a hang, an exception or a lost byte. */
class HostileFilesTest {

  private static final byte[] SMALL = ClaimFiles.bytes(ClaimFiles.small());

  @Test
  void どこで切れても指摘になり読めたバイトは一つも失われない() {
    for (int length = 0; length < SMALL.length; length++) {
      byte[] cut = Arrays.copyOf(SMALL, length);
      assertThat(ClaimFiles.findings(cut)).as("cut at %d", length).isNotEmpty();
      assertThat(ClaimFiles.rewritten(cut)).as("cut at %d", length).isEqualTo(cut);
    }
  }

  @Test
  void どの1バイトが変わっても最後まで読みバイトは一つも失われない() {
    byte[] changes = {0x00, 0x1A, '\r', '\n', ',', '"', ' ', (byte) 0x81, (byte) 0xEF, (byte) 0xFF};
    for (int at = 0; at < SMALL.length; at++) {
      byte[] changed = SMALL.clone();
      changed[at] = changes[at % changes.length];
      ClaimFiles.findings(changed);
      assertThat(ClaimFiles.rewritten(changed)).as("byte %d", at).isEqualTo(changed);
    }
  }

  @Test
  void どこに1Aがあっても指摘になる() {
    for (int at = 0; at < SMALL.length; at++) {
      byte[] marked = inserted(at, (byte) 0x1A);
      assertThat(ClaimFiles.findings(marked))
          .as("1A at %d", at)
          .extracting(ClaimFinding::code)
          .contains("K1007");
    }
  }

  private static byte[] inserted(int at, byte... inserted) {
    var bytes = new ByteArrayOutputStream();
    bytes.write(SMALL, 0, at);
    bytes.writeBytes(inserted);
    bytes.write(SMALL, at, SMALL.length - at);
    return bytes.toByteArray();
  }

  @Property(tries = 300)
  void どんなバイトの並びも終わりまで読めて同じに書ける(@ForAll @Size(max = 400) byte[] bytes) {
    assertThat(ClaimFiles.findings(bytes)).isNotEmpty();
    boolean refused =
        new LineSource(new ByteArrayInputStream(bytes)).isUtf16()
            || OtherEncoding.of(bytes) != null;
    assertThat(refused || Arrays.equals(ClaimFiles.rewritten(bytes), bytes)).isTrue();
  }

  @Test
  void 空のファイル() {
    assertThat(codes(new byte[0])).containsExactly("K1000");
  }

  @Test
  void EOFだけのファイル() {
    assertThat(codes(new byte[] {0x1A})).containsExactly("L1928", "L1928", "K1011");
  }

  @Test
  void EOFがない() {
    assertThat(codes(Arrays.copyOf(SMALL, SMALL.length - 1))).containsExactly("K1006");
  }

  @Test
  void EOFの後に改行がある() {
    assertThat(codes(inserted(SMALL.length, (byte) '\r', (byte) '\n')))
        .containsExactly("K1007", "K1010");
  }

  @Test
  void 行の終わりがLFなら一度だけ言われる() {
    String lf = new String(SMALL, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");

    assertThat(codes(lf.getBytes(StandardCharsets.ISO_8859_1))).containsExactly("K1004");
  }

  @Test
  void UTF8のファイルは文字コードのことだけを言われ中身は読める() {
    byte[] utf8 =
        new String(SMALL, Charset.forName("windows-31j")).getBytes(StandardCharsets.UTF_8);
    var parts = ClaimFiles.parts(new ByteArrayInputStream(utf8));

    assertThat(codes(utf8)).containsExactly("K1002");
    assertThat(((ClaimPart.OneReceipt) parts.get(1)).receipt().common().name()).isEqualTo("見本　太郎");
    assertThat(ClaimFiles.rewritten(utf8)).isEqualTo(utf8);
  }

  @Test
  void サロゲートの片方だけがあっても読める() {
    byte[] lone = {(byte) 0xED, (byte) 0xA0, (byte) 0xBD, (byte) 0xED, (byte) 0xB8, (byte) 0x80};
    byte[] file = inserted(60, lone);

    assertThat(ClaimFiles.findings(file)).isNotEmpty();
    assertThat(ClaimFiles.rewritten(file)).isEqualTo(file);
    assertThat(NewLine.of(RecordType.IH).item(5, "見本\uD83D").line().item(5)).isEqualTo("見本？");
  }

  @Test
  void 引用符で囲まれた項目は一度だけ言われ中身は読める() {
    byte[] quoted =
        ClaimFiles.bytes(
            ClaimFiles.small().stream().map(line -> line.replaceAll("([^,]+)", "\"$1\"")).toList());

    assertThat(codes(quoted)).containsExactly("K1021");
    assertThat(ClaimFiles.rewritten(quoted)).isEqualTo(quoted);
  }

  @Test
  void BOMは取り除くように言われる() {
    byte[] marked = inserted(0, (byte) 0xEF, (byte) 0xBB, (byte) 0xBF);

    assertThat(codes(marked)).containsExactly("K1003");
    assertThat(ClaimFiles.rewritten(marked)).isEqualTo(marked);
    assertThat(
            ClaimFiles.parts(new ByteArrayInputStream(marked)).get(1).lines().getFirst().number())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
  void UTF16のファイルは読まずに言う(String encoding) {
    byte[] utf16 =
        new String(SMALL, Charset.forName("windows-31j")).getBytes(Charset.forName(encoding));

    assertThat(codes(utf16)).containsExactly("K1001");
  }

  @ParameterizedTest
  @CsvSource({"EUC-JP, K1023", "ISO-2022-JP, K1022"})
  void ほかの文字コードのファイルは読まずに一度だけ言う(String encoding, String code) {
    byte[] other =
        new String(SMALL, Charset.forName("windows-31j")).getBytes(Charset.forName(encoding));
    var parts = ClaimFiles.parts(new ByteArrayInputStream(other));

    assertThat(codes(other)).containsExactly(code);
    assertThat(((ClaimPart.Foot) parts.getLast()).readWhole()).isFalse();
  }

  @Test
  void ほとんどの字がShift_JISとして読めないファイルも一度だけ言う() {
    byte[] unreadable = SMALL.clone();
    for (int at = 0; at < unreadable.length; at++) {
      unreadable[at] = unreadable[at] < 0 ? (byte) 0xFF : unreadable[at];
    }

    assertThat(codes(unreadable)).containsExactly("K1024");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ﾐﾎﾝｹﾝﾐﾎﾝｼ1-2", "髙髙髙髙髙髙髙髙髙髙髙髙", "①②③④⑤⑥⑦⑧⑨⑩"})
  void 半角のカナや外字が多くても文字コードの違いとは言わない(String text) {
    List<String> lines = ClaimFiles.small();
    lines.set(5, "MF,00" + ",".repeat(30) + "," + text);

    assertThat(codes(ClaimFiles.bytes(lines))).doesNotContain("K1022", "K1023", "K1024");
  }

  @ParameterizedTest
  @CsvSource({"RE, 5, 見本, LF", "JS, 2, 歩行が, LF", "HO, 6, 23, CR", "SY, 5, （経過, LF"})
  void 項目の途中の改行はその項目で言われ行の数は変わらない(String record, int item, String before, String end) {
    List<String> lines = ClaimFiles.small();
    int at = lastOf(lines, record);
    lines.set(at, lines.get(at).replaceFirst(before, before + (end.equals("LF") ? "\n" : "\r")));
    byte[] file = ClaimFiles.bytes(lines);

    assertThat(ClaimFiles.findings(file))
        .extracting(ClaimFinding::code, finding -> finding.place().line(), f -> f.place().item())
        .containsExactly(tuple("L2544", at + 1, item));
    assertThat(ClaimFiles.findings(file))
        .anySatisfy(finding -> assertThat(finding.sentence()).contains("改行（" + end + "）"));
    assertThat(ClaimFiles.rewritten(file)).isEqualTo(file);
  }

  private static int lastOf(List<String> lines, String record) {
    int last = 0;
    for (int at = 0; at < lines.size(); at++) {
      last = lines.get(at).startsWith(record) ? at : last;
    }
    return last;
  }

  @Test
  void 改行の後が行の始まりなら項目の途中とは見ない() {
    String mixed =
        new String(SMALL, StandardCharsets.ISO_8859_1).replace("0000999,,", "0000999,,\nKA,");

    assertThat(codes(mixed.getBytes(StandardCharsets.ISO_8859_1))).contains("K1004", "L2542");
  }

  @Test
  void 途中の改行のあとも行の番号は元のまま() {
    List<String> lines = ClaimFiles.small();
    lines.set(8, lines.get(8).replace("歩行が", "歩\n行\nが"));
    lines.set(15, lines.get(15).replace("810000001", "81000000"));

    assertThat(ClaimFiles.findings(lines))
        .extracting(finding -> finding.place().line())
        .containsExactly(9, 18);
  }

  @Test
  void 終わりのない行は読むのをやめる() {
    var stream = new Endless("KA,".getBytes(StandardCharsets.US_ASCII));

    List<ClaimPart> parts = ClaimFiles.parts(stream);

    assertThat(((ClaimPart.Foot) parts.getLast()).readWhole()).isFalse();
    assertThat(parts.getLast().findings()).extracting(ClaimFinding::code).containsExactly("K1009");
    assertThat(stream.count).isLessThan(2L << 20);
    assertThat(parts.getFirst().lines().getFirst().bytes()).hasSizeLessThanOrEqualTo(16_384);
  }

  @Test
  void 終わりのない短い行の続きは読むのをやめる() {
    var unknown = new Endless("XX,1\r\n".getBytes(StandardCharsets.US_ASCII));
    var fees =
        new Endless(
            "KA,20240602,1,510000110,,5550,03,01,01\r\n".getBytes(StandardCharsets.US_ASCII));
    byte[] begun = "HM\r\nRE,1\r\n".getBytes(StandardCharsets.US_ASCII);
    var begunFees = new SequenceInputStream(new ByteArrayInputStream(begun), fees);

    assertThat(ClaimFiles.parts(unknown).getLast().findings())
        .extracting(ClaimFinding::code)
        .containsExactly("K1019");
    assertThat(ClaimFiles.parts(begunFees).getLast().findings())
        .extracting(ClaimFinding::code)
        .containsExactly("K1019");
    assertThat(unknown.count).isLessThan(1L << 20);
  }

  @Test
  void 長すぎる行は言われ次の行から読める() {
    List<String> lines = ClaimFiles.small();
    lines.set(8, lines.get(8) + "見".repeat(20_000));

    assertThat(ClaimFiles.findings(lines))
        .extracting(ClaimFinding::code, finding -> finding.place().line())
        .containsExactly(tuple("K1008", 9));
  }

  @Test
  void 十万件のレセプトも一件ずつ渡され先を読みすぎない() {
    var bytes = ClaimFiles.bytes(ClaimFiles.RECEIPT);
    byte[] receipt = Arrays.copyOf(bytes, bytes.length - 1);
    var stream = new Endless(receipt);
    ClaimReader reader = ClaimReader.of(stream);
    long handedOut = 0;
    for (int count = 0; count < 3_000; count++) {
      ClaimPart part = reader.next();
      handedOut += part.lines().stream().mapToLong(line -> line.wholeBytes().length).sum();
      // a buffer, and the first line of the next receipt
      assertThat(stream.count - handedOut).isLessThanOrEqualTo((1 << 16) + 200);
    }
    assertThat(handedOut).isGreaterThan(2_999L * receipt.length - 1);
  }

  private static List<String> codes(byte[] file) {
    var codes = new ArrayList<String>();
    ClaimFiles.findings(file).forEach(finding -> codes.add(finding.code()));
    return codes;
  }

  /** A stream that repeats its content for ever, and counts what was taken. */
  private static final class Endless extends InputStream {

    private final byte[] content;
    private long count;

    Endless(byte[] content) {
      this.content = content;
    }

    @Override
    public int read() {
      return content[(int) (count++ % content.length)] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      for (int at = offset; at < offset + length; at++) {
        target[at] = (byte) read();
      }
      return length;
    }
  }
}
