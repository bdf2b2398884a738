package jp.kyotaku.formats.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which records there are, how many, and in which order (記録条件仕様 3(3)ア). */
class ReceiptStructureTest {

  @Test
  void 決まりどおりのファイルに指摘はない() {
    assertThat(ClaimFiles.findings(ClaimFiles.small())).isEmpty();
  }

  @Test
  void ファイルは頭とレセプトと終わりに分かれる() {
    List<String> lines = ClaimFiles.small();
    lines.addAll(lines.size() - 1, ClaimFiles.RECEIPT);
    var parts = ClaimFiles.parts(new ByteArrayInputStream(ClaimFiles.bytes(lines)));

    assertThat(parts)
        .hasExactlyElementsOfTypes(
            ClaimPart.Head.class,
            ClaimPart.OneReceipt.class,
            ClaimPart.OneReceipt.class,
            ClaimPart.Foot.class);
    var head = (ClaimPart.Head) parts.getFirst();
    assertThat(head.station().orElseThrow().stationCode()).isEqualTo("1234563");
    var foot = (ClaimPart.Foot) parts.getLast();
    assertThat(foot.receiptCount()).isEqualTo(2);
    assertThat(foot.readWhole()).isTrue();
    assertThat(foot.lines())
        .extracting(Line::kind)
        .containsExactly(LineKind.CLAIM, LineKind.END_MARK);
  }

  @Test
  void レセプトはレコードごとに読める() {
    Receipt receipt = receipt(ClaimFiles.RECEIPT);

    assertThat(receipt.common().kind()).isEqualTo("6112");
    assertThat(receipt.insurer().orElseThrow().total()).hasValue(23770);
    assertThat(receipt.publicPayers()).isEmpty();
    assertThat(receipt.visitDays().getFirst().day(2)).isEqualTo("1");
    assertThat(receipt.diseases())
        .extracting(DiseaseRecord::code)
        .containsExactly("1629006", "0000999");
    assertThat(receipt.fees().stream().mapToInt(fee -> fee.amount().orElseThrow()).sum())
        .isEqualTo(23770);
    assertThat(receipt.patient().orElseThrow().place1()).isEqualTo("01");
  }

  private static Receipt receipt(List<String> lines) {
    return new Receipt(lines.stream().map(Lines::of).toList());
  }

  @ParameterizedTest(name = "{0}がないと{1}、{2}行目の{3}の次に")
  @CsvSource({
    "IH, K1016, 6, MF",
    "HJ, K1016, 7, IH",
    "JS, K1016, 8, HJ",
    "RJ, K1016, 11, SY",
    "SY, L2554, 9, JS",
    "KA, L2555, 16, CO"
  })
  void なければならないレコードがない(String record, String code, int after, String before) {
    assertThat(faults(lines -> lines.removeIf(line -> line.startsWith(record))))
        .containsExactly(tuple(code, after, before));
  }

  @Test
  void 足りないレコードは何行目の次かを言う() {
    var lines = changed(all -> all.removeIf(line -> line.startsWith("IH")));

    assertThat(ClaimFiles.findings(lines).getFirst().inWords())
        .isEqualTo("6行目 MF: IH（医療機関・保険医情報レコード）がありません。6行目 MFの次に加えてください。");
  }

  @ParameterizedTest(name = "二つ目の{0}は{2}")
  @CsvSource({"HO, 4, L2547", "RJ, 13, K1015", "GI, 8, K1015"})
  void 一つだけのレコードが二つある(String record, int at, String code) {
    String gi = "GI,20240610,01,,,,,";
    assertThat(
            faults(
                lines -> {
                  if (record.equals("GI")) {
                    lines.addAll(6, List.of(gi, gi));
                  } else {
                    lines.add(at - 1, lines.get(at - 2));
                  }
                }))
        .containsExactly(tuple(code, at, record));
  }

  @Test
  void 公費レコードは四つまで() {
    String payer = "KO,54131234,0001234,,2,23770,2500,";
    assertThat(faults(lines -> lines.addAll(3, Collections.nCopies(4, payer)))).isEmpty();
    assertThat(faults(lines -> lines.addAll(3, Collections.nCopies(5, payer))))
        .containsExactly(tuple("K1015", 8, "KO"));
  }

  @Test
  void 傷病名は百件になると受け付けられない() {
    assertThat(faults(lines -> lines.addAll(10, Collections.nCopies(98, "SY,1629006,,,"))))
        .containsExactly(tuple("L2202", 109, "SY"));
  }

  @ParameterizedTest(name = "{0}番目の行を{1}番目に動かす")
  @CsvSource({"3, 12", "12, 3", "16, 2", "9, 20"})
  void 順序の違うレコードだけが言われる(int from, int to) {
    String moved = ClaimFiles.small().get(from).substring(0, 2);
    assertThat(faults(lines -> lines.add(to, lines.remove(from))))
        .allSatisfy(fault -> assertThat(fault.toList()).startsWith("K1014").endsWith(moved))
        .hasSize(1);
  }

  @ParameterizedTest(name = "二つ目のレセプトが{0}から始まる")
  @CsvSource({"HO, 1", "SN, 2", "IH, 5"})
  void REの抜けたレセプトは_REがないとだけ言われる(String record, int dropped) {
    assertThat(faults(lines -> lines.addAll(21, ClaimFiles.RECEIPT.subList(dropped, 20))))
        .containsExactly(tuple("K1028", 22, record));
  }

  @Test
  void REの二つ抜けたファイルは_二か所が言われる() {
    assertThat(
            faults(
                lines -> {
                  lines.addAll(21, ClaimFiles.RECEIPT.subList(1, 20));
                  lines.addAll(40, ClaimFiles.RECEIPT.subList(1, 20));
                }))
        .containsExactly(tuple("K1028", 22, "HO"), tuple("K1028", 41, "HO"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"XX,1,2", "ka,1", "ＫＡ,1", "K", "KAA,1", ",", "見本"})
  void 知らないレコードは言われ読み続ける(String line) {
    assertThat(faults(lines -> lines.add(5, line)))
        .extracting(fault -> fault.toList().getFirst(), fault -> fault.toList().get(1))
        .containsExactly(tuple("K1013", 6));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ka", "ＫＡ", "KA "})
  void 識別情報の書き方だけが違うときは正しい書き方を言う(String identifier) {
    var findings = ClaimFiles.findings(changed(lines -> lines.add(5, identifier + ",1")));

    assertThat(findings)
        .extracting(ClaimFinding::action)
        .allMatch(action -> action.contains("大文字 KA"));
  }

  @Test
  void 途中で切れたファイルは_切れた先のレコードを一つずつは言わない() {
    var whole = ClaimFiles.bytes(ClaimFiles.small());
    var cut = Arrays.copyOf(whole, ClaimFiles.bytes(ClaimFiles.small().subList(0, 8)).length - 1);

    assertThat(ClaimFiles.findings(cut))
        .extracting(ClaimFinding::code)
        .containsExactly("K1011", "K1006");
  }

  @Test
  void 空の行は言われる() {
    assertThat(faults(lines -> lines.add(5, ""))).containsExactly(tuple("K1010", 6, ""));
  }

  @Test
  void HMがない() {
    assertThat(faults(lines -> lines.removeFirst())).containsExactly(tuple("L1928", 0, ""));
  }

  @Test
  void HMが二つある() {
    assertThat(faults(lines -> lines.add(1, ClaimFiles.STATION)))
        .containsExactly(tuple("L1928", 2, "HM"));
    assertThat(faults(lines -> lines.add(9, ClaimFiles.STATION)))
        .containsExactly(tuple("L1928", 10, "HM"));
  }

  @Test
  void HMの次がREでない() {
    assertThat(faults(lines -> lines.add(1, "SY,1629006,,,")))
        .containsExactly(tuple("L1923", 2, "SY"));
  }

  @Test
  void HMの誤りはファイル全体を受け付けない() {
    var findings =
        ClaimFiles.findings(changed(lines -> lines.set(0, "HM,1,13,6,1234563,,202407,")));

    assertThat(findings)
        .extracting(ClaimFinding::code, ClaimFinding::level)
        .containsExactly(tuple("L2541", Level.L1));
  }

  @Test
  void レセプトが一件もない() {
    assertThat(faults(lines -> lines.subList(1, lines.size() - 1).clear()))
        .containsExactly(tuple("L1928", 0, ""));
  }

  @Test
  void GOがない() {
    assertThat(faults(lines -> lines.removeLast())).containsExactly(tuple("K1011", 0, ""));
  }

  @Test
  void GOの後にレセプトがあっても読む() {
    assertThat(
            faults(
                lines -> {
                  lines.addAll(ClaimFiles.RECEIPT);
                  lines.add("GO");
                }))
        .containsExactly(tuple("K1012", 22, "GO"));
  }

  @Test
  void 返戻ファイルの行は請求では言われる() {
    assertThat(faults(lines -> lines.add(21, "HR,202505,1,Ｌ3129,見本")))
        .containsExactly(tuple("K1017", 22, "HR"));
  }

  @Test
  void 十万行を超えても一つの部分は長くならない() {
    var lines = new ArrayList<>(List.of(ClaimFiles.STATION));
    IntStream.range(0, 100_000).forEach(at -> lines.add("XX"));
    var parts = ClaimFiles.parts(new ByteArrayInputStream(ClaimFiles.bytes(lines)));

    assertThat(parts).allSatisfy(part -> assertThat(part.lines()).hasSizeLessThanOrEqualTo(20_000));
    assertThat(parts.getFirst().findings()).hasSizeLessThanOrEqualTo(1_001);
    assertThat(parts.getLast().findings()).extracting(ClaimFinding::code).containsExactly("K1019");
    assertThat(((ClaimPart.Foot) parts.getLast()).readWhole()).isFalse();
  }

  private static List<String> changed(Consumer<List<String>> change) {
    List<String> lines = ClaimFiles.small();
    change.accept(lines);
    return lines;
  }

  private static List<Tuple> faults(Consumer<List<String>> change) {
    return ClaimFiles.findings(changed(change)).stream().map(ReceiptStructureTest::fault).toList();
  }

  private static Tuple fault(ClaimFinding finding) {
    return tuple(finding.code(), finding.place().line(), finding.place().record());
  }
}
