package jp.kyotaku.formats.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records that we make follow the byte rules, whatever they are given. */
class NewLineTest {

  @Test
  void 作った行は仕様の項目数と形になる() {
    Line line =
        NewLine.of(RecordType.RJ)
            .day(2, LocalDate.of(2024, 5, 1))
            .item(3, "01")
            .day(11, LocalDate.of(2024, 6, 30))
            .time(12, LocalTime.of(9, 5))
            .item(13, "01")
            .line();

    assertThat(line.text()).isEqualTo("RJ,20240501,01,,,,,,,,20240630,0905,01" + ",".repeat(16));
    assertThat(Lines.findings(line)).isEmpty();
  }

  @Test
  void 数に余分な0は付かず年月は6桁() {
    Line line =
        NewLine.of(RecordType.HO)
            .item(2, "  130013")
            .item(4, "１２３")
            .number(5, 0)
            .number(6, 23_770)
            .line();

    assertThat(line.text()).isEqualTo("HO,  130013,,１２３,0,23770,,,,,,");
    assertThat(
            NewLine.of(RecordType.TJ).item(2, "10").month(4, YearMonth.of(2024, 4)).line().text())
        .isEqualTo("TJ,10,,202404,");
  }

  @ParameterizedTest(name = "{0}は{1}になる")
  @CsvSource({
    "髙橋, 高橋, 髙",
    "山﨑, 山崎, 﨑",
    "凜, 凛, 凜",
    "①, １, ①",
    "㈱, （株）, ㈱",
    "№, Ｎｏ, №",
    "㍻, 平成, ㍻",
    "𠮷田, 吉田, 𠮷",
    "😀, ？, 😀",
  })
  void 書けない文字は代わりの文字になり告げられる(String text, String written, String character) {
    var made = NewLine.of(RecordType.IH).item(5, text);

    assertThat(made.line().item(5)).isEqualTo(written);
    assertThat(made.warnings())
        .extracting(ClaimFinding::code, ClaimFinding::level, ClaimFinding::value)
        .containsExactly(tuple("K1044", Level.L48, character));
  }

  @ParameterizedTest(name = "「{0}」は「{1}」と書く")
  @CsvSource({"1-2-3, １－２－３", "A B, Ａ　Ｂ", "ｶﾞｿﾘﾝ, ガソリン", "'50%\"', ５０％”", "〜, ～"})
  void 漢字の項目では半角が全角になる(String text, String written) {
    assertThat(NewLine.of(RecordType.IH).item(5, text).line().item(5)).isEqualTo(written);
  }

  @Property(tries = 500)
  void 何を渡しても漢字の項目に使えない文字は書かれない(@ForAll String text) {
    Line line = NewLine.of(RecordType.TZ).item(2, "04").item(4, text).line();
    int kinds = ClaimCharacters.kinds(line.rawBytes(), line.from(4), line.to(4));

    assertThat(line.itemCount()).isEqualTo(4);
    assertThat(kinds & (ClaimCharacters.FOREIGN | ClaimCharacters.HALF)).isZero();
  }

  @Property(tries = 500)
  void 何を渡しても英数の項目で行は壊れない(@ForAll String text) {
    Line line = NewLine.of(RecordType.RE).item(14, text).line();

    assertThat(line.itemCount()).isEqualTo(15);
    assertThat(line.bytes()).doesNotContain('\r', '\n', 0x1A, '"');
  }

  @Test
  void 書いたファイルは仕様どおりに終わる() {
    var out = new ByteArrayOutputStream();
    new ClaimWriter(out).line(NewLine.of(RecordType.GO).line()).endMark();

    assertThat(out.toByteArray()).containsExactly('G', 'O', '\r', '\n', 0x1A);
  }

  @Test
  void 負担区分は誰が負担するかから引ける() {
    assertThat(BurdenCode.of(Set.of(Payer.INSURER)).code()).isEqualTo("1");
    assertThat(BurdenCode.of(Set.of(Payer.INSURER, Payer.PUBLIC_1)).code()).isEqualTo("2");
    assertThat(BurdenCode.of(Set.of(Payer.PUBLIC_1)).code()).isEqualTo("5");
    assertThat(BurdenCode.of(Set.of(Payer.values())).code()).isEqualTo("9");
    assertThat(BurdenCode.of("O").orElseThrow().payers())
        .containsExactly(Payer.INSURER, Payer.PUBLIC_2, Payer.PUBLIC_3);
    assertThat(BurdenCode.of("D")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "8140, true", "8148, true", "81AC, true", "81AD, false", "81BE, true", "81C0, false",
    "824F, true", "829F, true", "8396, true", "8397, false", "84BE, true", "84BF, false",
    "8740, false", "889E, false", "889F, true", "9872, true", "9873, false", "989F, true",
    "EAA2, true", "EAA3, false", "EAA4, false", "ED40, false", "FBFC, false", "F040, false",
  })
  void 規定文字コードの境(String pair, boolean allowed) {
    int code = Integer.parseInt(pair, 16);
    assertThat(ClaimCharacters.allows(new byte[] {(byte) (code >> 8), (byte) code}))
        .isEqualTo(allowed);
  }
}
