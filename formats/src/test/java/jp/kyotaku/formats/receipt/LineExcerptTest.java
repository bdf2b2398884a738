package jp.kyotaku.formats.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineExcerptTest {

  private static final Line FEE = line("KA,20240602,1,510000110,,5550,03,01,01");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | '' | KA | ',20240602…'",
        "6 | '…0000110,,' | 5550 | ',03,01,01'",
        "9 | '…50,03,01,' | 01 | ''",
        "5 | '…10000110,' | '' | ',5550,03,…'",
        "10 | 'KA,20240602,1,5100…' | '' | ''",
        "0 | 'KA,20240602,1,5100…' | '' | ''"
      })
  void 項目とその前後を_長ければ縮めて抜き書きする(int item, String before, String value, String after) {
    assertThat(LineExcerpt.of(FEE, item, 9)).isEqualTo(new LineExcerpt(before, value, after));
  }

  @Test
  void 氏名は伏せる_その項目の指摘であるときのほかは() {
    var line = line("RE,1,6112,202406,見本　太郎,ミホンタロウ,1,19700405");

    assertThat(LineExcerpt.of(line, 3, 100).after()).isEqualTo(",202406,＊＊＊,＊＊＊,1,19700405");
    assertThat(LineExcerpt.of(line, 5, 100))
        .isEqualTo(new LineExcerpt("RE,1,6112,202406,", "見本　太郎", ",＊＊＊,1,19700405"));
    assertThat(LineExcerpt.of(line, 0, 100).before()).doesNotContain("太郎", "タロウ");
    assertThat(LineExcerpt.of(line, 5, 100).toString()).doesNotContain("太郎");
  }

  @Test
  void レセプトの見出しは_種別と月と行を言い_氏名を言わない() {
    var receipt = new Receipt(List.of(line("RE,7,6112,202406,見本　太郎")));

    assertThat(PartTitle.of(receipt))
        .startsWith("レセプト7（6112 ")
        .endsWith("2024年6月分、1〜1行目）")
        .doesNotContain("太郎");
  }

  /** Head, receipt or foot: the first part that has lines. */
  private static Line line(String text) {
    var parts = ClaimReader.of(new ByteArrayInputStream(bytes(text + "\r\n")));
    var lines = parts.next().lines();
    return lines.isEmpty() ? parts.next().lines().getFirst() : lines.getFirst();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(Charset.forName("windows-31j"));
  }
}
