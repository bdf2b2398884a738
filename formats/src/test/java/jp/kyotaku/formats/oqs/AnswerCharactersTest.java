package jp.kyotaku.formats.oqs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.formats.text.TextEncoding;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.InsurerNumber;
import jp.kyotaku.kernel.PersonName;
import jp.kyotaku.kernel.code.Sex;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** 結果に書かれる文字 (3.4) */
class AnswerCharactersTest {

  private static final int LIMIT = 50_000_000;

  @Test
  void シフトJISで書くと宣言と識別が変わり髙も失われない() {
    byte[] written = OqsWriter.write(full(), TextEncoding.SHIFT_JIS);

    assertThat(new String(written, Charset.forName("windows-31j")))
        .startsWith("<?xml version=\"1.0\" encoding=\"Shift_JIS\" standalone=\"no\"?>")
        .contains("<CharacterCodeIdentifier>1<", "<Name>髙見　ハル</Name>");
  }

  @Test
  void シフトJISにない文字は文字参照で運ばれる() {
    byte[] written = OqsWriter.write(named("𠮷田　〜子"), TextEncoding.SHIFT_JIS);

    assertThat(new String(written, Charset.forName("windows-31j")))
        .contains("<Name>&#134071;田　&#12316;子</Name>");
    assertThat(nameIn(written)).isEqualTo("𠮷田　〜子");
  }

  @Test
  void シフトJISにない文字は項目と代わりの文字を断り書きで名指しする() {
    byte[] written = OqsWriter.write(named("𠮷田　葛\uDB40\uDD01子"), TextEncoding.SHIFT_JIS);

    var outcome = resultIn(written);
    assertThat(outcome.processingResultStatus()).isEqualTo(ProcessingResultStatus.NORMAL);
    assertThat(outcome.processingResultCode()).contains("KYT-1007");
    assertThat(outcome.processingResultMessage().orElseThrow())
        .contains("氏名の「𠮷」(U+20BB7)は「吉」", "(U+E0101)は省く")
        .doesNotContain("田");
    assertThat(nameIn(written)).isEqualTo("𠮷田　葛\uDB40\uDD01子");
  }

  @Test
  void ほかの知らせがあれば符号はそのままで断り書きを後に添える() {
    var told = ProcessingResult.normalWith("KYT-2031", "有効期限が近づいています。");
    var face =
        Siquc01Answer.face(
            new FaceFile(UUID.randomUUID(), Requests.HIDAMARI, Answers.NOW),
            told,
            Optional.empty(),
            QualificationValidity.VALID,
            named("𠮷田").body().orElseThrow().results().getFirst());

    var outcome = resultIn(OqsWriter.write(face, TextEncoding.SHIFT_JIS));

    assertThat(outcome.processingResultCode()).contains("KYT-2031");
    assertThat(outcome.processingResultMessage().orElseThrow())
        .startsWith("有効期限が近づいています。 / ")
        .contains("氏名の「𠮷」(U+20BB7)は「吉」");
    assertThat(resultIn(OqsWriter.write(face, TextEncoding.UTF_8))).isEqualTo(told);
  }

  @Test
  void 運べる文字だけのときとUTF8では断り書きがない() {
    assertThat(resultIn(OqsWriter.write(named("髙﨑　德・子"), TextEncoding.SHIFT_JIS)))
        .isEqualTo(ProcessingResult.normal());
    assertThat(resultIn(OqsWriter.write(named("𠮷田"), TextEncoding.UTF_8)))
        .isEqualTo(ProcessingResult.normal());
  }

  @Test
  void シフトJISで別の文字に変わるものも文字参照で運ばれる() {
    byte[] written = OqsWriter.write(named("¥100‾゛ゔ"), TextEncoding.SHIFT_JIS);

    assertThat(nameIn(written)).isEqualTo("¥100‾゛ゔ");
    assertThat(nameIn(OqsWriter.write(named("¥‾"), TextEncoding.UTF_8))).isEqualTo("¥‾");
  }

  @Test
  void 記号は参照になる() {
    byte[] written = OqsWriter.write(named("a<b>&\"c"), TextEncoding.UTF_8);

    assertThat(utf8(written)).contains("<Name>a&lt;b&gt;&amp;\"c</Name>");
  }

  @Property
  void XMLに置けるどんな名前も書いて読めば元に戻る(@ForAll String text, @ForAll TextEncoding encoding) {
    String name =
        "名"
            + text.codePoints()
                .filter(AnswerCharactersTest::isPlain)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            + "前";
    String shortName = name.length() > 300 ? "長い" : name;

    assertThat(nameIn(OqsWriter.write(named(shortName), encoding))).isEqualTo(shortName);
  }

  @Test
  void XMLに置けない文字を書こうとするのは不具合である() {
    for (String name : List.of("a\u0001", "a\uFFFE", "a\uD800")) {
      for (TextEncoding encoding : TextEncoding.values()) {
        assertThatThrownBy(() -> OqsWriter.write(named(name), encoding))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("U+");
      }
    }
  }

  private static boolean isPlain(int codePoint) {
    return !Character.isISOControl(codePoint)
        && (codePoint < 0xD800 || codePoint > 0xDFFF)
        && codePoint < 0xFFFE;
  }

  private static Siquc01Answer full() {
    return Siquc01Answer.found(
        Answers.HEADER, QualificationValidity.VALID, Answers.FULL, Requests.KENICHI);
  }

  private static Siquc01Answer named(String name) {
    var sparse = Answers.SPARSE;
    var person =
        new Person(
            new PersonName(name, ""),
            Optional.empty(),
            Sex.MALE,
            Optional.empty(),
            sparse.person().birthdate(),
            Optional.empty(),
            Optional.empty());
    var card =
        new InsuredCard(
            "01",
            Optional.of(new InsurerNumber("06138093")),
            "見本健康保険組合",
            new InsuredId("", "1", ""),
            Optional.empty(),
            Optional.empty());
    var result =
        new ResultOfQualificationConfirmation(
            person,
            card,
            sparse.qualification(),
            Certificates.none(),
            sparse.consents(),
            Optional.empty());
    return Siquc01Answer.found(Answers.HEADER, QualificationValidity.VALID, result, Requests.HARU);
  }

  private static ProcessingResult resultIn(byte[] written) {
    return OqsAnswerReader.readSiquc01(written, LIMIT)
        .orThrow()
        .body()
        .orElseThrow()
        .processingResult();
  }

  private static String nameIn(byte[] written) {
    var body = OqsAnswerReader.readSiquc01(written, LIMIT).orThrow().body().orElseThrow();
    return body.results().getFirst().person().name().written();
  }

  private static String utf8(byte[] written) {
    return new String(written, StandardCharsets.UTF_8);
  }
}
