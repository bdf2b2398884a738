package jp.kyotaku.fees;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.kyotaku.testing.NeedsPapers;
import org.junit.jupiter.api.Test;

/** 令和6年のマスターは支払基金の表と一致する: both ways, so that nothing is missing and nothing is added. */
final class OfficialMasterTest {

  private static final FeeSchedule R6 =
      FeeSchedules.builtIn().on(LocalDate.of(2024, 6, 1)).orElseThrow();

  @Test
  @NeedsPapers
  void 全208コードの項目が基本テーブルと同じ() {
    assertThat(R6.items()).hasSize(208);
    assertThat(R6.items().stream().map(OfficialMasterTest::asOfficial))
        .containsExactlyElementsOf(
            OfficialTables.base().stream()
                .sorted((a, b) -> Integer.compare(order(a), order(b)))
                .map(OfficialMasterTest::columnsWeHold)
                .toList());
  }

  private static int order(List<String> row) {
    return Integer.parseInt(row.get(65));
  }

  /**
   * The columns that say something; the others are empty or 0 in all rows, or follow from these.
   */
  private static List<String> columnsWeHold(List<String> row) {
    var held = new ArrayList<String>();
    for (int item : new int[] {3, 4, 5, 6, 9, 15, 16, 25, 26, 27, 28}) {
      held.add(row.get(item - 1));
    }
    held.addAll(row.subList(28, 43));
    for (int item = 44; item <= 55; item++) {
      held.add(row.get(item - 1));
    }
    held.add(String.join("", row.subList(55, 65)));
    for (int item : new int[] {66, 67, 71, 72}) {
      held.add(row.get(item - 1));
    }
    return held;
  }

  private static List<String> asOfficial(FeeItem item) {
    var rules = item.rules().stated().orElseThrow();
    var columns = new ArrayList<String>();
    columns.add(item.code().digits());
    columns.addAll(section(item.section()));
    columns.addAll(List.of(item.paragraph(), item.name(), item.amount().kind().code()));
    columns.add(amount(item.amount()));
    columns.addAll(ages(rules.ages()));
    columns.add("0");
    columns.add(item.section().observation() ? "1" : "0");
    columns.addAll(jobs(rules.jobs()));
    columns.add(rules.visitCount().code());
    columns.add(instruction(rules.instructions(), false));
    columns.add(instruction(rules.instructions(), true));
    columns.add(rules.mayStandAlone() ? "1" : "0");
    columns.add(rules.addOnGroup().isEmpty() ? "0000" : rules.addOnGroup());
    columns.add(rules.facility().isEmpty() ? "0000" : rules.facility().getFirst().group());
    columns.add(item.addOn() ? "1" : "0");
    columns.add(R6.limits(item.code()).stated().orElseThrow().isEmpty() ? "0" : "1");
    columns.add(R6.conflicts(item.code()).stated().orElseThrow().isEmpty() ? "0" : "1");
    var place = rules.place();
    columns.addAll(List.of(place.column(), place.row(), place.serial(), place.marks()));
    columns.addAll(List.of(String.valueOf(item.order()), rules.kind(), "20240601", "99999999"));
    assertThat(item.from()).isEqualTo(LocalDate.of(2024, 6, 1));
    assertThat(item.until()).isEqualTo(LocalDate.MAX);
    assertThat(rules.scope()).isEqualTo(InsuranceScope.ALL);
    return columns;
  }

  private static List<String> section(FeeSection section) {
    return switch (section) {
      case BASIC -> List.of("01", "0");
      case PSYCHIATRIC -> List.of("01", "2");
      case MANAGEMENT -> List.of("02", "0");
      case INFORMATION -> List.of("03", "0");
      case COMPREHENSIVE -> List.of("04", "0");
      case TERMINAL -> List.of("05", "0");
      case BASE_UP -> List.of("06", "0");
      case OBSERVATION_BASIC -> List.of("91", "0");
      case OBSERVATION_MANAGEMENT -> List.of("92", "0");
      case OBSERVATION_INFORMATION -> List.of("93", "0");
      case REMOTE_CARE, PRICES, OTHER, OBSERVATION_OTHER -> List.of("", "");
    };
  }

  private static String amount(FeeAmount amount) {
    return switch (amount) {
      case FeeAmount.Yen(int yen) -> yen + ".00";
      case FeeAmount.Points(int points) -> points + ".00";
      case FeeAmount.Percent(int percent) -> percent + ".00";
      case FeeAmount.Unknown _ -> "unknown";
    };
  }

  private static List<String> ages(AgeRange ages) {
    return List.of("%02d".formatted(ages.from()), "%02d".formatted(ages.below()));
  }

  private static List<String> jobs(List<JobCode> jobs) {
    return Stream.concat(jobs.stream().map(JobCode::code), Stream.generate(() -> "00"))
        .limit(15)
        .toList();
  }

  private static String instruction(List<InstructionKind> kinds, boolean special) {
    return kinds.stream()
        .filter(kind -> kind.special() == special)
        .map(kind -> kind.code().substring(1))
        .findFirst()
        .orElse("0");
  }

  @Test
  @NeedsPapers
  void 加算の対応107行が同じ() {
    var ours = new ArrayList<List<String>>();
    for (FeeItem item : R6.items()) {
      var group = item.rules().stated().orElseThrow().addOnGroup();
      for (AddOn addOn : R6.addOnsOf(item.code()).stated().orElseThrow()) {
        ours.add(List.of(group, addOn.code().digits(), addOn.choice()));
      }
    }
    assertThat(ours.stream().distinct())
        .containsExactlyInAnyOrderElementsOf(pick(OfficialTables.addOns(), 2, 3, 5))
        .hasSize(107);
  }

  @Test
  @NeedsPapers
  void 算定回数限度266行が同じ() {
    var ours = new ArrayList<List<String>>();
    for (FeeItem item : R6.items()) {
      for (Limit limit : R6.limits(item.code()).stated().orElseThrow()) {
        ours.add(
            List.of(
                item.code().digits(),
                limit.unit().code(),
                limit.unit().label(),
                String.valueOf(limit.max())));
      }
    }
    assertThat(ours)
        .containsExactlyInAnyOrderElementsOf(pick(OfficialTables.limits(), 2, 4, 5, 6))
        .hasSize(266);
  }

  @Test
  @NeedsPapers
  void 併算定背反4340行が同じ() {
    var ours = new ArrayList<List<String>>();
    for (FeeItem item : R6.items()) {
      for (Conflict conflict : R6.conflicts(item.code()).stated().orElseThrow()) {
        assertThat(conflict.first()).isEqualTo(item.code());
        ours.add(
            List.of(
                item.code().digits(),
                payable(conflict.payable()),
                conflict.second().digits(),
                conflict.within().code()));
      }
    }
    assertThat(ours)
        .containsExactlyInAnyOrderElementsOf(pick(OfficialTables.conflicts(), 2, 4, 5, 7))
        .hasSize(4340);
  }

  private static String payable(Conflict.Payable payable) {
    return switch (payable) {
      case FIRST -> "0";
      case SECOND -> "1";
      case EITHER -> "2";
    };
  }

  @Test
  @NeedsPapers
  void 施設基準105行が同じで名前がある() {
    var ours = new ArrayList<List<String>>();
    for (FeeItem item : R6.items()) {
      for (FacilityStandard standard : item.rules().stated().orElseThrow().facility()) {
        ours.add(
            List.of(standard.group(), item.code().digits(), standard.code(), standard.choice()));
        assertThat(FacilityStandards.builtIn().find(standard.code())).isPresent();
      }
    }
    assertThat(ours)
        .containsExactlyInAnyOrderElementsOf(pick(OfficialTables.facility(), 2, 3, 5, 6))
        .hasSize(105);
  }

  private static List<List<String>> pick(List<List<String>> rows, int... items) {
    return rows.stream()
        .map(row -> Arrays.stream(items).mapToObj(item -> row.get(item - 1)).toList())
        .toList();
  }
}
