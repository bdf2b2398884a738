package jp.kyotaku.formats.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.kyotaku.formats.receipt.FieldSpec.Need;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each of the 205 items but the identifiers, wrong in each general way: exactly one finding, at
 * that item and with the code of the table.
 */
class EveryItemTest {

  static Stream<FieldSpec> items() {
    return Arrays.stream(RecordType.values()).flatMap(type -> type.fields().stream().skip(1));
  }

  static Stream<FieldSpec> recorded() {
    return items().filter(field -> field.need() != Need.RESERVED);
  }

  static Stream<FieldSpec> reserved() {
    return items().filter(field -> field.need() == Need.RESERVED);
  }

  static Stream<FieldSpec> fixed() {
    return recorded().filter(field -> field.fixed() && field.maxBytes() > 1);
  }

  @ParameterizedTest
  @MethodSource("items")
  void 空にすると必須の項目だけが言われる(FieldSpec field) {
    List<String> codes = codes(field, "");

    assertThat(codes).isEqualTo(field.need() == Need.REQUIRED ? List.of("L2541") : List.of());
  }

  @ParameterizedTest
  @MethodSource("reserved")
  void 予備に値があると言われる(FieldSpec field) {
    assertThat(codes(field, right(field))).containsExactly("K1030");
  }

  @ParameterizedTest
  @MethodSource("recorded")
  void 最大バイトを超えると言われる(FieldSpec field) {
    String letter = right(field);
    int length = letter.equals("１") ? 2 : 1;
    String longer = letter.repeat(field.maxBytes() / length + 1);

    assertThat(codes(field, longer)).containsExactly(general(field, "L2539"));
  }

  @ParameterizedTest
  @MethodSource("recorded")
  void モードの違う文字があると言われる(FieldSpec field) {
    String wrong =
        switch (field.mode()) {
          case NUMBER -> "-1";
          case ALPHANUMERIC -> "あ";
          case FULL_WIDTH -> "a";
          case EITHER -> "あa";
        };

    assertThat(codes(field, wrong)).containsExactly(general(field, "L2543"));
  }

  @ParameterizedTest
  @MethodSource("recorded")
  void 外字があると言われる(FieldSpec field) {
    assertThat(codes(field, "髙")).containsExactly("L2544");
  }

  @ParameterizedTest
  @MethodSource("fixed")
  void 固定の項目が短いと言われる(FieldSpec field) {
    String padded = field.rules().paddedLeft() ? "K1045" : "L2553";

    assertThat(codes(field, "1")).containsExactly(general(field, padded));
  }

  private static String right(FieldSpec field) {
    return switch (field.mode()) {
      case NUMBER, ALPHANUMERIC, EITHER -> "1";
      case FULL_WIDTH -> "１";
    };
  }

  private static String general(FieldSpec field, String code) {
    return field.rules().badCode().isEmpty() ? code : field.rules().badCode();
  }

  private static List<String> codes(FieldSpec field, String value) {
    var findings = Lines.findings(line(field.record()).with(field.position(), value));
    assertThat(findings).allMatch(finding -> finding.place().item() == field.position());
    return findings.stream().map(ClaimFinding::code).toList();
  }

  private static Line line(RecordType type) {
    return switch (type) {
      case KO -> Lines.of("KO,54131234,0001234,,2,23770,2500,");
      case GI -> Lines.of("GI,20240610,01,0102,見本県,,,");
      case HM -> Lines.of(ClaimFiles.STATION);
      case GO -> Lines.of("GO");
      case RE, HO, SN, JD, MF, IH, HJ, JS, SY, RJ, TJ, TZ, KS, CO, KA ->
          ClaimFiles.RECEIPT.stream()
              .filter(line -> line.startsWith(type.name()))
              .findFirst()
              .map(Lines::of)
              .orElseThrow();
    };
  }
}
