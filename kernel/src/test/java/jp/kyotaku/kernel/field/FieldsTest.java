package jp.kyotaku.kernel.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Reading;
import jp.kyotaku.kernel.code.PersonKind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Driven by the catalogue itself: a field that is added is tested. */
class FieldsTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);

  @Test
  void 一覧に漏れはない() {
    List<Object> constants =
        Arrays.stream(Fields.class.getFields()).map(FieldsTest::constant).toList();

    assertThat(Fields.all()).isEqualTo(constants);
  }

  @TestFactory
  Stream<DynamicTest> どの項目も正しい値は読める() {
    return Fields.all().stream()
        .map(
            field ->
                dynamicTest(
                    field.label(),
                    () ->
                        assertThat(field.read(Samples.good(field.form())))
                            .isInstanceOf(Reading.Good.class)));
  }

  @TestFactory
  Stream<DynamicTest> どの項目も誤りの種類ごとに決まったコードで断り項目を名指す() {
    return Fields.all().stream().flatMap(FieldsTest::faultTests);
  }

  private static Stream<DynamicTest> faultTests(jp.kyotaku.kernel.field.Field<?> field) {
    return Samples.faults(field.form()).stream()
        .map(
            fault ->
                dynamicTest(
                    field.label() + ": " + fault.kind(),
                    () ->
                        assertThat(field.read(fault.text()))
                            .isEqualTo(new Reading.Bad<>(fault.code()))));
  }

  @TestFactory
  Stream<DynamicTest> どの項目も制御文字を断る() {
    return Fields.all().stream()
        .flatMap(
            field ->
                Stream.of("\u0000", "\t", "\u0085", "\u202E", "\u2028", "\uFFFE", "\uD800")
                    .map(
                        control ->
                            dynamicTest(
                                field.label() + ": U+%04X".formatted(control.codePointAt(0)),
                                () ->
                                    assertThat(field.readTyped("1" + control + "1"))
                                        .isEqualTo(
                                            new Reading.Bad<>(ErrorCode.CONTROL_CHARACTER)))));
  }

  @Property
  void どんな文字列でも例外にならない(@ForAll String text) {
    for (var field : Fields.all()) {
      assertThat(field.read(text)).isNotNull();
      assertThat(field.asOf(TODAY).readTyped(text)).isNotNull();
    }
  }

  @Test
  void 先の日付は今日を知っているときだけ断る() {
    var birthDate = Fields.BIRTH_DATE;

    assertThat(birthDate.read("20240604")).isInstanceOf(Reading.Good.class);
    assertThat(birthDate.asOf(TODAY).read("20240603")).isInstanceOf(Reading.Good.class);
    assertThat(birthDate.asOf(TODAY).read("20240604"))
        .isEqualTo(new Reading.Bad<>(ErrorCode.DATE_IN_FUTURE));
    assertThat(Fields.VALID_TO.asOf(TODAY).read("20250331")).isInstanceOf(Reading.Good.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "19450603",
        "1945-06-03",
        "1945/6/3",
        "１９４５年６月３日",
        "昭和20年6月3日",
        "S20.6.3",
        "ｓ２０／６／３"
      })
  void 人は日付を西暦でも和暦でも全角でも書いてよい(String typed) {
    assertThat(Fields.BIRTH_DATE.readTyped(typed).orThrow()).isEqualTo(LocalDate.of(1945, 6, 3));
  }

  @ParameterizedTest
  @CsvSource({"令和元年5月1日, 2019-05-01", "H元.1.8, 1989-01-08", "令和6年2月29日, 2024-02-29"})
  void 元年も読める(String typed, LocalDate day) {
    assertThat(Fields.VALID_FROM.readTyped(typed).orThrow()).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({"9:05, 09:05", "９：０５, 09:05", "9時5分, 09:05", "13時, 13:00", "0905, 09:05"})
  void 時刻は人が書くとおりに読む(String typed, LocalTime time) {
    assertThat(Fields.VISIT_TIME.readTyped(typed).orThrow()).isEqualTo(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1945-06-31", "昭和20年13月1日", "2024-6", "令和6年6月", "6/3/1945"})
  void 日付でないものは日付として読まない(String typed) {
    assertThat(Fields.BIRTH_DATE.readTyped(typed))
        .isEqualTo(new Reading.Bad<>(ErrorCode.DATE_IMPOSSIBLE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"202406", "2024-06", "2024/6", "2024年6月"})
  void 年月も同じように書いてよい(String typed) {
    assertThat(Fields.TREATMENT_MONTH.readTyped(typed).orThrow()).isEqualTo(YearMonth.of(2024, 6));
  }

  @Test
  void 人が全角で打った番号は半角として読む() {
    assertThat(Fields.INSURER_NUMBER.readTyped(" ０６１３０４８８ ").orThrow().value())
        .isEqualTo("06130488");
    assertThat(Fields.NUMBER.readTyped("１２－３４").orThrow()).isEqualTo("12-34");
    assertThat(Fields.POSTAL_CODE.readTyped("１９００００５").orThrow()).isEqualTo("190-0005");
    assertThat(Fields.SELF_PAY_LIMIT.readTyped("１０，０００").orThrow()).isEqualTo(10_000);
  }

  @Test
  void 区分はファイルでは言葉でも書ける() {
    assertThat(Fields.PERSON_KIND.readTyped("家族").orThrow()).isEqualTo(PersonKind.FAMILY);
    assertThat(Fields.PERSON_KIND.readTyped("2").orThrow()).isEqualTo(PersonKind.FAMILY);
    assertThat(Fields.PERSON_KIND.read("家族")).isEqualTo(new Reading.Bad<>(ErrorCode.CODE_UNKNOWN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"髙橋　﨑子", "德田　𠮷男", "葛\uDB40\uDD00城　花子", "ジョン・スミス"})
  void 氏名の文字は一つも変えない(String name) {
    assertThat(Fields.NAME.readTyped(name).orThrow()).isEqualTo(name);
  }

  @Test
  void 任意の識別子は前後の空白もそのまま返す() {
    assertThat(Fields.FILE_IDENTIFIER.read(" a ").orThrow()).isEqualTo(" a ");
  }

  private static Object constant(Field constant) {
    try {
      return constant.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
