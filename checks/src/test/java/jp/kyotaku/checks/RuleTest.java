package jp.kyotaku.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import jp.kyotaku.formats.receipt.ClaimFinding.Origin;
import jp.kyotaku.formats.receipt.Level;
import jp.kyotaku.formats.receipt.RecordType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 決まりの表 */
class RuleTest {

  /** The official list gives one code to two kinds of the same mistake. */
  private static final List<String> SHARED = List.of("L3303", "L4641");

  @Test
  void 表の行はすべて使われる() {
    assertThat(RuleTable.size()).isEqualTo(Rule.values().length);
  }

  @Test
  void 一つのコードは一つの決まりだけのもの() {
    var codes =
        Arrays.stream(Rule.values())
            .map(Rule::codes)
            .filter(code -> !SHARED.contains(code))
            .toList();
    assertThat(codes).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void コードは段階と出所を表す(Rule rule) {
    for (String code : rule.codes().split("/", -1)) {
      assertThat(code).matches(rule.origin() == Origin.OURS ? "K\\d{4}" : "L\\d{4}");
      assertThat(rule.level()).isEqualTo(levelOf(code));
    }
  }

  private static Level levelOf(String code) {
    return switch (code.charAt(1)) {
      case '1' -> Level.L1;
      case '2' -> Level.L2;
      case '3' -> Level.L3;
      case '7' -> Level.L7;
      default -> code.startsWith("48", 1) ? Level.L48 : Level.L4;
    };
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void 文は言い切り_直し方も言う(Rule rule) {
    assertThat(rule.sentence()).endsWith("。");
    assertThat(rule.action()).endsWith("。");
    assertThat(rule.basis()).isNotBlank();
    assertThat(RecordType.valueOf(rule.record()).fields().size())
        .isGreaterThanOrEqualTo(rule.item());
  }
}
