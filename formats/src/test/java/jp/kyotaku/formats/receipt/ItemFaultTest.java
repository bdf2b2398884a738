package jp.kyotaku.formats.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import jp.kyotaku.formats.receipt.ClaimFinding.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule of the specification table: one wrong item, one finding at its place. */
class ItemFaultTest {

  @ParameterizedTest(name = "{0} 項番{1}を「{2}」にすると {3} ({4})")
  @CsvSource({
    // 必須
    "RE, 5, '', L2541, L2",
    "HO, 4, '', L2541, L2",
    "KA, 6, '', L2541, L2",
    "JS, 3, '', L2541, L2",
    // モード
    "HO, 6, ２３７７０, L2543, L2",
    "HO, 6, -23770, L2543, L2",
    "HO, 6, '23 770', L2543, L2",
    "RE, 14, Ｋ１, L2543, L2",
    "IH, 5, 見本clinic, L2543, L2",
    "JS, 2, ﾌｱﾝﾃｲ, L2543, L2",
    "RE, 5, 見本 太郎, L2543, L2",
    "HO, 3, １１a, L2543, L2",
    "RE, 2, Ａ, L1910, L1",
    "SY, 2, A629006, L2257, L2",
    // 長さ
    "RE, 6, ミミミミミミミミミミミミミミミミミミミミミミミミミミミミミミミミミミミミミミミミミ, L2539, L2",
    "HO, 6, 123456789, L2539, L2",
    "KA, 4, 51000011, L2553, L2",
    "IH, 4, 12345678, L2539, L2",
    "RE, 2, 1000000, L1910, L1",
    "SY, 2, 162900, L2257, L2",
    "RE, 15, 1234567890123456, K1039, L2",
    "SN, 7, 1, K1039, L2",
    // 外字
    "RE, 5, 髙橋　太郎, L2544, L2",
    "RE, 5, 山﨑　太郎, L2544, L2",
    "JS, 2, ①歩行が不安定, L2544, L2",
    "IH, 5, ㈱見本, L2544, L2",
    "RE, 5, 凜　太郎, L2544, L2",
    "RE, 14, 'A\"1', L2544, L2",
    "JS, 2, '歩行\t不安定', L2544, L2",
    // 記録しない項目
    "RE, 9, 10, K1030, L3",
    "SN, 4, 01130012, K1030, L3",
    "TJ, 5, 1, K1030, L3",
    // 別表
    "RE, 3, 1112, L2150, L2",
    "RE, 3, 6113, L2150, L2",
    "RE, 7, 3, L3133, L3",
    "HO, 7, 4, L3116, L3",
    "HO, 10, 4, L3520, L3",
    "SN, 2, 6, L2140, L2",
    "RE, 12, 99, K1031, L3",
    "RE, 13, 2, K1031, L3",
    "MF, 2, 03, K1031, L3",
    "JD, 3, 9, K1031, L3",
    "RJ, 3, 31, K1031, L3",
    "IH, 3, 6, K1031, L3",
    "KA, 3, A, K1031, L3",
    "KA, 7, 31, K1031, L3",
    "SN, 3, 04, K1032, L3",
    // 並べるコード
    "RE, 12, 291, L2165, L2",
    "SY, 3, 205, L2168, L2",
    "KA, 7, 031, K1033, L2",
    "JS, 4, 009009, K1034, L3",
    "RJ, 19, 1111, K1034, L3",
    "JS, 3, 0103, K1035, L3",
    // 日付
    "RE, 8, 19700230, L2133, L2",
    "RE, 4, 202413, L2160, L2",
    "KA, 2, 20240631, K1036, L2",
    "KA, 2, 20240600, K1036, L2",
    "HJ, 4, 20250229, K1036, L2",
    "TJ, 4, 202400, K1037, L2",
    "RJ, 12, 2400, K1038, L2",
    // 番号の形
    "HO, 2, 1301300A, L2167, L2",
    "HO, 2, '130013', L2167, L2",
    "HO, 2, '   13001', L2167, L2",
    "HO, 2, '130013  ', K1041, L48",
    "KO, 2, '  130013', L2187, L2",
    "KO, 3, 1234, K1039, L2",
    "KO, 4, 2, K1031, L3",
    // 記録の決まり
    "HO, 6, 023770, K1040, L48",
    "RE, 2, 01, K1040, L48",
    "IH, 5, 見本診療所　, K1041, L48",
    "RE, 14, 'K1 ', K1041, L48",
    "RE, 5, 見本　？, K1042, L48",
    "JS, 2, 〓病, K1042, L48",
  })
  void 項目の誤りはその場所で見つかる(String record, int item, String value, String code, Level level) {
    List<ClaimFinding> findings = Lines.findings(line(record).with(item, value));

    assertThat(findings)
        .extracting(ClaimFinding::code, ClaimFinding::level, found -> found.place().item())
        .containsExactly(tuple(code, level, item));
  }

  @ParameterizedTest(name = "{0} 項番{1}は「{2}」でよい")
  @CsvSource({
    "HO, 2, '  130013'",
    "HO, 2, '    1300'",
    "HO, 3, ABC-1",
    "HO, 5, 0",
    "HO, 6, 0",
    "RE, 5, ﾐﾎﾝ ﾀﾛｳ",
    "RE, 11, 070",
    "RE, 11, 70",
    "RE, 12, 2996",
    "RE, 15, 12345678901234567",
    "KO, 3, 0001234",
    "KA, 3, B",
    "KA, 6, 0",
    "KA, 7, 0313",
    "HJ, 4, 20280229",
    "RJ, 12, 2359",
    "RJ, 17, 31",
    "IH, 3, B",
    "IH, 5, ∈─ヴ々仝凛煕",
    "SY, 3, 205610658058",
    "JS, 3, 0102",
  })
  void 決まりどおりの値に指摘はない(String record, int item, String value) {
    assertThat(Lines.findings(line(record).with(item, value))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"GO,", "KA,20240602,1,510000110,,5550,03,01", "HJ,01,20240501,20241031,", "RE"})
  void 項目の数が違えばそれだけを言う(String line) {
    assertThat(Lines.findings(Lines.of(line)))
        .extracting(ClaimFinding::code)
        .containsExactly("L2542");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "HO,01130012,１１０１,１２３,2,\"23,770\",,,,,, | 6 | \"23,770\"",
        "\"HO\",\"01130012\",\"１１０１\",\"１２３\",\"2\",\"23,770\",,,,,, | 6 | \"23,770\"",
        "KA,20240602,1,510000110,,\"5,550\",\"03\",01,01 | 6 | \"5,550\"",
      })
  void 引用符の中のカンマは項目の数ではなくその項目で言う(String line, int item, String value) {
    ClaimFinding finding = Lines.findings(Lines.of(line)).getFirst();

    assertThat(Lines.findings(Lines.of(line))).hasSize(1);
    assertThat(finding.code()).isEqualTo("L2544");
    assertThat(finding.place().item()).isEqualTo(item);
    assertThat(finding.value()).isEqualTo(value);
    assertThat(finding.action()).contains("引用符", "カンマ");
  }

  @Test
  void レコード識別情報だけの引用符も言う() {
    assertThat(Lines.findings(Lines.of("\"GO\",")))
        .extracting(ClaimFinding::code)
        .containsExactly("L2542");
    assertThat(Lines.findings(Lines.of("\"HJ\",01,20240501,20241031")))
        .extracting(ClaimFinding::code, finding -> finding.place().item())
        .containsExactly(tuple("L2544", 1));
  }

  @Test
  void 使えるコードが少なければどれかを選ぶように言う() {
    assertThat(Lines.findings(line("MF").with(2, "03")).getFirst().action())
        .isEqualTo("00、01、02のどれかにしてください。");
  }

  @Test
  void 指摘は場所と値とすることを言い値は記録に残さない() {
    ClaimFinding finding = Lines.findings(Lines.of(12, text("RE")).with(5, "髙橋　太郎")).getFirst();

    assertThat(finding.place()).isEqualTo(new Place(12, "RE", 5, "氏名"));
    assertThat(finding.value()).isEqualTo("髙橋　太郎");
    assertThat(finding.sentence()).contains("髙");
    assertThat(finding.action()).contains("髙→高");
    assertThat(finding.origin()).isEqualTo(Origin.MEDICAL_BY_ANALOGY);
    assertThat(finding.inWords()).startsWith("12行目 RE 項番5 氏名");
    assertThat(finding.toString()).doesNotContain("髙橋");
  }

  @Test
  void 途切れた文字は使えない文字() {
    byte[] bytes = Lines.of("IH,13,1,0123453,見本診療所,医師　一男,").bytes();
    bytes[16] = (byte) 0x82; // the first byte of a character before the second one of 見
    bytes[17] = ',';

    assertThat(ClaimCharacters.kinds(bytes, 16, 17) & ClaimCharacters.FOREIGN).isNotZero();
  }

  private static Line line(String record) {
    return Lines.of(text(record));
  }

  private static String text(String record) {
    return record.equals("KO")
        ? "KO,54131234,0001234,,2,23770,2500,"
        : ClaimFiles.RECEIPT.stream()
            .filter(line -> line.startsWith(record))
            .findFirst()
            .orElseThrow();
  }
}
