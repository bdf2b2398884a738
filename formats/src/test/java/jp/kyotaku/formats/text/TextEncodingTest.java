package jp.kyotaku.formats.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Reading;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextEncodingTest {

  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

  @ParameterizedTest
  @ValueSource(strings = {"髙﨑德", "①㈱", "～－", "ﾐﾎﾝ ﾊﾙ", "見本　ハル", "abc\r\n"})
  void シフトJISと宣言された文字は一つも失われない(String text) {
    assertThat(StrictDecoder.decode(text.getBytes(WINDOWS_31J), TextEncoding.SHIFT_JIS).orThrow())
        .isEqualTo(text);
    assertThat(ReportingEncoder.encode(text, TextEncoding.SHIFT_JIS).uncarried()).isEmpty();
  }

  @Test
  void シフトJISをUTF8として読むと指摘になる() {
    byte[] content = "見本".getBytes(WINDOWS_31J);

    assertThat(StrictDecoder.decode(content, TextEncoding.UTF_8))
        .isEqualTo(new Reading.Bad<String>(ErrorCode.CHARACTER_UNREADABLE));
  }

  @Test
  void 途中で切れた2バイト文字は指摘になる() {
    assertThat(StrictDecoder.decode(new byte[] {(byte) 0x8C}, TextEncoding.SHIFT_JIS))
        .isEqualTo(new Reading.Bad<String>(ErrorCode.CHARACTER_UNREADABLE));
  }

  @ParameterizedTest(name = "{0}は{1}に")
  @CsvSource({
    "𠮷, 吉",
    "𡈽, 土",
    "〜, ～",
    "−, －",
    "😀, ？",
    "頰, 頬",
    "¥, ￥",
    "‾, ￣",
    "ゔ, ヴ",
    "\uDB40\uDD00, ''"
  })
  void 運べない文字は代わりの文字になり報告される(String character, String substitute) {
    EncodedText encoded = ReportingEncoder.encode("見本" + character + "子", TextEncoding.SHIFT_JIS);

    assertThat(new String(encoded.bytes(), WINDOWS_31J)).isEqualTo("見本" + substitute + "子");
    assertThat(encoded.uncarried()).containsExactly(new Uncarried(2, character, substitute));
  }

  @ParameterizedTest
  @EnumSource(TextEncoding.class)
  void 符号化で黙って別の文字になるものはすべて知られている(TextEncoding encoding) {
    var encoder = encoding.charset().newEncoder();
    for (int character = 0; character <= 0xFFFF; character++) {
      String text = Character.toString(character);
      if (encoder.canEncode(text)) {
        String back = new String(text.getBytes(encoding.charset()), encoding.charset());
        assertThat(encoding.alters(character)).as(text).isEqualTo(!back.equals(text));
      }
    }
  }

  @Property
  void UTF8へはどの文字も運ばれるか報告される(@ForAll String text) {
    EncodedText encoded = ReportingEncoder.encode(text, TextEncoding.UTF_8);

    if (encoded.uncarried().isEmpty()) {
      assertThat(new String(encoded.bytes(), StandardCharsets.UTF_8)).isEqualTo(text);
    } else {
      assertThat(encoded.uncarried())
          .allMatch(lost -> Character.isSurrogate(lost.character().charAt(0)));
    }
  }

  @Property
  void シフトJISへ運べたものは元の文字に戻る(@ForAll String text) {
    EncodedText encoded = ReportingEncoder.encode(text, TextEncoding.SHIFT_JIS);

    if (encoded.uncarried().isEmpty()) {
      assertThat(StrictDecoder.decode(encoded.bytes(), TextEncoding.SHIFT_JIS).orThrow())
          .isEqualTo(text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Shift_JIS", "shift_jis", "SJIS", "Windows-31J", "MS932"})
  void シフトJISの呼び名はいくつもある(String name) {
    assertThat(TextEncoding.declaredAs(name)).contains(TextEncoding.SHIFT_JIS);
  }

  @Test
  void 扱わない文字コードは名前で分かる() {
    assertThat(TextEncoding.declaredAs("EUC-JP")).isEmpty();
  }
}
