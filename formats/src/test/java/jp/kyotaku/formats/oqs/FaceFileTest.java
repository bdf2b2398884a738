package jp.kyotaku.formats.oqs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.formats.text.TextEncoding;
import jp.kyotaku.testing.StrictFaceReader;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 受付の知らせ (3.2, 5.4) */
class FaceFileTest {

  private static final UUID RECEPTION = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");
  private static final FaceFile FACE = new FaceFile(RECEPTION, Requests.HIDAMARI, Answers.NOW);

  @Test
  void 名前は機関コードと20文字と日時からなる() {
    assertThat(FACE.name())
        .isEqualTo("OQSsiquc01res_face_13600900110F8FAD5BD9CB469FA165_20240603090507.xml");
  }

  @Property
  void 識別子は当方の印のある16文字で受付ごとに違う(@ForAll long high, @ForAll long low) {
    String identifier =
        new FaceFile(new UUID(high, low), Requests.HIDAMARI, Answers.NOW).identifier();

    assertThat(identifier).hasSize(16).startsWith("KYOTAKU").endsWith("=");
    assertThat(FaceFile.isOurs(identifier)).isTrue();
    assertThat(Base64.getDecoder().decode(identifier)).hasSize(11);
    assertThat(
            new FaceFile(new UUID(high ^ (1L << 40), low), Requests.HIDAMARI, Answers.NOW)
                .identifier())
        .isNotEqualTo(identifier);
  }

  @Test
  void 顔認証の機器の識別子は当方のものとみなさない() {
    assertThat(FaceFile.isOurs("c2FtcGxlIHZhbHU=")).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void 厳しい読み手が求めるものをすべて満たす(TextEncoding encoding) {
    byte[] written = OqsWriter.write(answer(), encoding);

    assertThat(StrictFaceReader.complaints(written, encoding.declaredName())).isEmpty();
    assertThat(OqsAnswerReader.readSiquc01(written, 1 << 22).orThrow()).isEqualTo(answer());
  }

  @Test
  void 厳しい読み手は足りないものを見逃さない() {
    String written =
        new String(OqsWriter.write(answer(), TextEncoding.UTF_8), StandardCharsets.UTF_8);

    assertThat(complaints(written.replace("<NameKana>ﾀｶﾐ ﾊﾙ</NameKana>", ""))).isNotEmpty();
    assertThat(complaints(written.replace(">19520211<", ">19520230<"))).isNotEmpty();
    assertThat(complaints(written.replace("OfResult>1<", "OfResult>9<"))).isNotEmpty();
    assertThat(complaints(written.replace("UTF-8", "Shift_JIS"))).isNotEmpty();
    assertThat(complaints(written.replace("</ResultList>", "</ResultList><ResultList/>")))
        .isNotEmpty();
  }

  private static Object[] complaints(String document) {
    return StrictFaceReader.complaints(document.getBytes(StandardCharsets.UTF_8), "UTF-8")
        .toArray();
  }

  private static Siquc01Answer answer() {
    return Siquc01Answer.face(
        FACE,
        ProcessingResult.normal(),
        Optional.of("1"),
        QualificationValidity.VALID,
        Answers.FULL);
  }
}
