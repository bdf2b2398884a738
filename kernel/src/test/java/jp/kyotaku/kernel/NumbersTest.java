package jp.kyotaku.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kyotaku.kernel.field.Fields;
import jp.kyotaku.testing.NeedsPapers;
import jp.kyotaku.testing.Papers;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "T-060, 0613048, 8",
    "T-061, 3312001, 5",
    "T-063, 5401602, 7",
    "T-066, 0113001, 2",
    "T-068, 011011371, 9",
  })
  void 検証番号は右から2と1の重みで求める(String id, String body, int digit) {
    assertThat(CheckDigit.of(body)).isEqualTo(digit);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "T-060, 06130488, ",
    "T-061, 33120015, ",
    "T-062, 06130487, INSURER_NUMBER_CHECK_DIGIT",
    "T-070, 1234567, INSURER_NUMBER_FORM",
    "全角は受け付けない, ０６１３０４８８, INSURER_NUMBER_FORM",
    "空, '', INSURER_NUMBER_FORM",
  })
  void 保険者番号は6桁か8桁で検証番号が合う(String id, String text, @Nullable ErrorCode expected) {
    assertThat(codeOf(InsurerNumber.read(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"'  138057'", "'00138057'", "'138057'"})
  void 国保の6桁は空白でも0でも8桁に詰めてよい(String text) {
    assertThat(InsurerNumber.read(text).orThrow().value()).isEqualTo("138057");
    assertThat(InsurerNumber.read(text).orThrow().padded()).isEqualTo("  138057");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "T-068, 0110113719, ",
    "検証番号違い, 0110113718, INSTITUTION_CODE_CHECK_DIGIT",
    "9桁, 011011371, INSTITUTION_CODE_FORM",
    "英字, 01101137A9, INSTITUTION_CODE_FORM",
  })
  void 医療機関等コードは10桁で検証番号が合う(String id, String text, @Nullable ErrorCode expected) {
    assertThat(codeOf(InstitutionCode.read(text))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "T-063, 54016027, ",
    "検証番号違い, 54016028, PAYER_NUMBER_CHECK_DIGIT",
    "7桁, 5401602, PAYER_NUMBER_FORM",
  })
  void 公費負担者番号は8桁で検証番号が合う(String id, String text, @Nullable ErrorCode expected) {
    assertThat(codeOf(Fields.PAYER_NUMBER.read(text))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"T-066, 01130012, ", "検証番号違い, 01130013, INSURER_NUMBER_CHECK_DIGIT"})
  void 協会けんぽの番号も同じ規則(String id, String text, @Nullable ErrorCode expected) {
    assertThat(codeOf(InsurerNumber.read(text))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"T-071, 030, 3割, 30", "2割, 020, 2割, 20", "1割, 010, 1割, 10"})
  void 負担割合は百分率の3桁(String id, String text, String words, int percent) {
    var ratio = Fields.COPAY_RATIO.read(text).orThrow();

    assertThat(ratio.label()).isEqualTo(words);
    assertThat(ratio.percent()).isEqualTo(percent);
  }

  /** The examples as the paper has them now, beside those written out here. */
  @Test
  @NeedsPapers
  void 資料の例はどれもここにある() {
    assertThat(Papers.table("spec/requirements.md", "5.5 Numbers"))
        .extracting(row -> row.get(0))
        .containsExactly("T-060", "T-061", "T-062", "T-063", "T-066", "T-068", "T-070", "T-071");
  }

  @Test
  @NeedsPapers
  void 資料の番号の例は資料の言うとおりに通るか断られる() {
    for (var row : Papers.table("spec/requirements.md", "5.5 Numbers")) {
      String input = row.get(1).replace("\"", "");
      if (input.matches("\\d{8}.*|\\d{7} as insurer number")) {
        var reading = InsurerNumber.read(input.split(" ", 2)[0]);
        assertThat(reading instanceof Reading.Good)
            .as(row.get(0))
            .isEqualTo(row.get(2).startsWith("valid"));
      }
    }
  }

  @Property
  void 一桁の打ち間違いは必ず見つかる(
      @ForAll @NumericChars @StringLength(9) String body, @ForAll int place, @ForAll int shift) {
    String number = body + CheckDigit.of(body);
    int at = Math.floorMod(place, 10);
    int wrong = (Character.digit(number.charAt(at), 10) + 1 + Math.floorMod(shift, 9)) % 10;
    String mistyped = number.substring(0, at) + wrong + number.substring(at + 1);

    assertThat(CheckDigit.closes(number)).isTrue();
    assertThat(CheckDigit.closes(mistyped)).isFalse();
  }

  private static @Nullable ErrorCode codeOf(Reading<?> reading) {
    return switch (reading) {
      case Reading.Good<?> _ -> null;
      case Reading.Bad<?>(var code) -> code;
    };
  }
}
