package jp.kyotaku.formats.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.kyotaku.formats.receipt.FieldSpec.Kind;
import jp.kyotaku.formats.receipt.FieldSpec.Mode;
import jp.kyotaku.formats.receipt.FieldSpec.Need;
import jp.kyotaku.testing.Json;
import jp.kyotaku.testing.NeedsPapers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The one table of items against the official specification, and the records against the table. */
class RecordSpecTest {

  private static final Map<Mode, String> MODES =
      Map.of(Mode.NUMBER, "N", Mode.ALPHANUMERIC, "X", Mode.FULL_WIDTH, "K", Mode.EITHER, "XK");

  private static final Map<Need, String> NEEDS =
      Map.of(Need.REQUIRED, "R", Need.CONDITIONAL, "C", Need.OPTIONAL, "O", Need.RESERVED, "-");

  private static Json official() {
    return Json.paper("data/record-spec/record_spec_r6.json");
  }

  @NeedsPapers
  @Test
  void 表の19レコード205項目は公式の仕様と同じ() {
    Json records = official().at("records");

    assertThat(records.fields().keySet())
        .containsExactlyElementsOf(Arrays.stream(RecordType.values()).map(Enum::name).toList());
    assertThat(Arrays.stream(RecordType.values()).mapToInt(type -> type.fields().size()).sum())
        .isEqualTo(205);
  }

  @NeedsPapers
  @ParameterizedTest
  @EnumSource
  void 項目は公式の仕様と同じ(RecordType type) {
    Json record = official().at("records").at(type.name());

    assertThat(type.officialName()).isEqualTo(record.at("name").text());
    assertThat(type.fields().stream().map(RecordSpecTest::columns))
        .containsExactlyElementsOf(
            record.at("fields").items().stream().map(RecordSpecTest::columns).toList());
  }

  private static String columns(FieldSpec field) {
    return String.join(
        " ",
        String.valueOf(field.position()),
        field.name(),
        String.valueOf(MODES.get(field.mode())),
        String.valueOf(field.maxBytes()),
        field.fixed() ? "fixed" : "variable",
        String.valueOf(NEEDS.get(field.need())),
        field.codeTable() == 0 ? "" : String.valueOf(field.codeTable()));
  }

  private static String columns(Json field) {
    return String.join(
        " ",
        field.at("no").text(),
        field.at("name").text(),
        field.at("mode").text(),
        field.at("maxBytes").text(),
        field.at("length").text(),
        field.at("required").text(),
        field.at("codeTable").text());
  }

  @NeedsPapers
  @Test
  void 数とひとつずつのきまりは公式の備考にある() {
    for (RecordType type : RecordType.values()) {
      List<Json> fields = official().at("records").at(type.name()).at("fields").items();
      for (FieldSpec field : type.fields()) {
        String rule = fields.get(field.position() - 1).at("rule").text();
        FieldRules ours = field.rules();
        assertThat(ours.distinct()).as(field.shortName()).isEqualTo(rule.contains("no repeats"));
        assertThat(ours.alone().isEmpty()).as(field.shortName()).isEqualTo(!rule.contains("alone"));
        if (rule.contains("multiples of")) {
          assertThat(rule).as(field.shortName()).contains("multiples of " + ours.each());
        }
      }
    }
  }

  @NeedsPapers
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"SY"})
  void 件数は公式の仕様と同じ(RecordType type) {
    String occurs = official().at("records").at(type.name()).at("occurs").text();

    assertThat(occurs).startsWith(occurs(type));
  }

  private static String occurs(RecordType type) {
    if (type.least() == type.most()) {
      return switch (type) {
        case RJ -> "exactly 1";
        default -> "1 per ";
      };
    }
    return type.least() + ".." + (type.most() == RecordType.ANY ? "n" : type.most());
  }

  @Test
  void 傷病名は99件まで() {
    assertThat(RecordType.SY.most()).isEqualTo(99);
  }

  @NeedsPapers
  @Test
  void コード表は公式の別表1から28と同じ() {
    Json tables = Json.paper("data/code-tables/betsuhyo_r6.json").at("tables");

    assertThat(CodeTable.all()).hasSize(28);
    for (CodeTable table : CodeTable.all()) {
      Json official = tables.at(String.valueOf(table.number()));
      assertThat(table.name()).isEqualTo(official.at("name").text());
      assertThat(table.codes().entrySet().stream().map(Object::toString))
          .containsExactlyElementsOf(
              official.at("codes").fields().entrySet().stream()
                  .map(code -> code.getKey() + "=" + code.getValue().text())
                  .toList());
    }
  }

  @ParameterizedTest
  @EnumSource
  void レコードの型は予備でないすべての項目に名前を持つ(RecordType type) {
    Line line = filled(type);
    ClaimRecord claim = ClaimRecord.of(line).orElseThrow();

    Set<String> named =
        new HashSet<>(
            type.fields().stream().filter(RecordSpecTest::isNamed).map(FieldSpec::key).toList());
    assertThat(accessors(claim.getClass()).map(Method::getName)).containsAll(named);
  }

  private static boolean isNamed(FieldSpec field) {
    return field.kind() != Kind.TYPE && !field.key().startsWith("reserved");
  }

  private static Stream<Method> accessors(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods());
  }

  @ParameterizedTest
  @EnumSource
  void 名前で読んだ値はその項番の値(RecordType type) throws ReflectiveOperationException {
    ClaimRecord claim = ClaimRecord.of(filled(type)).orElseThrow();

    for (FieldSpec field : type.fields()) {
      if (isNamed(field) && !field.key().equals("day")) {
        Object value = claim.getClass().getMethod(field.key()).invoke(claim);
        assertThat(lastTwoDigits(value)).as(field.shortName()).isEqualTo(field.position() % 28 + 1);
      }
    }
  }

  private static int lastTwoDigits(Object value) {
    String digits = ClaimText.narrowed(value.toString()).replaceAll("[^0-9]", "");
    return Integer.parseInt(digits.substring(Math.max(0, digits.length() - 2)));
  }

  /** Every item holds its position: as a day, a month, a time, or a number. */
  private static Line filled(RecordType type) {
    var line = NewLine.of(type);
    for (FieldSpec field : type.fields().stream().skip(1).toList()) {
      line.item(field.position(), sample(field));
    }
    return line.line();
  }

  private static String sample(FieldSpec field) {
    int position = field.position() % 28 + 1;
    return switch (field.kind()) {
      case DAY -> String.format(Locale.ROOT, "202406%02d", position);
      case MONTH -> String.format(Locale.ROOT, "20%02d%02d", position, position);
      case TIME -> String.format(Locale.ROOT, "10%02d", position);
      case TYPE, CODE, NUMBER, DIGITS, TEXT, RESERVED ->
          String.format(Locale.ROOT, "%02d", position);
    };
  }

  @Test
  void 仕様表の語はひとつずつ違う() {
    var seen = new EnumMap<RecordType, Set<String>>(RecordType.class);
    for (RecordType type : RecordType.values()) {
      if (type != RecordType.JD && type != RecordType.MF) {
        seen.put(type, new HashSet<>(type.fields().stream().map(FieldSpec::key).toList()));
        assertThat(seen.get(type)).hasSize(type.fields().size());
      }
    }
  }
}
