package jp.kyotaku.fees;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import jp.kyotaku.testing.NeedsPapers;
import jp.kyotaku.testing.Papers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 令和8年の項目は再構成した表と一致する: what that table leaves open is told to be unknown. */
final class ReconstructedMasterTest {

  private static final FeeSchedules SCHEDULES = FeeSchedules.builtIn();
  private static final FeeSchedule R8 = SCHEDULES.on(LocalDate.of(2026, 6, 1)).orElseThrow();
  private static final FeeSchedule R9 = SCHEDULES.on(LocalDate.of(2027, 6, 1)).orElseThrow();

  /** A line of the table: code, name, amount, 金額識別, note. */
  private record Given(String code, String name, String amount, String kind, String note) {

    boolean onlyFrom2027() {
      return note.contains("usable from 2027-06") && number() > 540;
    }

    int number() {
      return amount.isEmpty() ? -1 : Integer.parseInt(amount);
    }
  }

  private static List<Given> table() {
    try {
      return Files.readAllLines(
              Papers.file("data/fee-master-r8/r8_codes_amounts_reconstructed.tsv"))
          .stream()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(cells -> new Given(cells[0], cells[1], cells[2], cells[3], cells[4]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  @NeedsPapers
  void 表の364コードが名前と金額ごと同じ() {
    assertThat(table()).hasSize(364);
    for (Given given : table()) {
      var item = (given.onlyFrom2027() ? R9 : R8).find(given.code()).orElseThrow();
      assertThat(item.name()).isEqualTo(given.name());
      assertThat(item.amount().kind().code()).isEqualTo(given.kind());
      assertThat(number(item.amount())).as(given.code()).isEqualTo(given.number());
      assertThat(R8.find(given.code()).isPresent()).isEqualTo(!given.onlyFrom2027());
    }
  }

  private static int number(FeeAmount amount) {
    return switch (amount) {
      case FeeAmount.Yen(int yen) -> yen;
      case FeeAmount.Points(int points) -> points;
      case FeeAmount.Percent(int percent) -> percent;
      case FeeAmount.Unknown _ -> -1;
    };
  }

  @Test
  @NeedsPapers
  void 表にないのは金額の分からない医療観察だけ() {
    var given = new HashSet<String>();
    table().forEach(line -> given.add(line.code()));

    assertThat(R9.items())
        .filteredOn(item -> !given.contains(item.code().digits()))
        .hasSize(52)
        .allMatch(item -> item.section().observation())
        .allMatch(item -> item.amount() instanceof FeeAmount.Unknown);
  }

  @Test
  void 知られていない金額は医療観察と包括型の24時間と継続した賃上げの19件() {
    assertThat(R8.items())
        .filteredOn(item -> item.amount() instanceof FeeAmount.Unknown)
        .filteredOn(item -> !item.section().observation())
        .hasSize(19);
  }

  /** 2027-06 in section 4.4: what is said to double, and what stays. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "590000110, 1050, 2100",
    "590003810, 1830, 2880",
    "590005710, 60, 120",
    "590005810, 20, 40",
    "590005910, 20, 40",
    "590001910, 540, 540",
    "510000110, 5550, 5550",
    "590003910, -1, -1",
  })
  void 令和9年6月に倍になるのはベースアップ1と物価対応料(String code, int before, int after) {
    assertThat(number(R8.find(code).orElseThrow().amount())).isEqualTo(before);
    assertThat(number(R9.find(code).orElseThrow().amount())).isEqualTo(after);
  }

  @ParameterizedTest(name = "{0}は{1}")
  @CsvSource({
    "550002410, 1638, 2026-06-01",
    "590003810, 1642, 2026-06-01",
    "590003910, 1643, 2026-06-01",
    "590005610, 1660, 2026-06-01",
    "590002010, 1679, 2027-06-01",
    "590003710, 1696, 2027-06-01",
  })
  void 新しい施設基準は名前の同じ項目に付く(String code, String standard, LocalDate day) {
    var rules =
        SCHEDULES
            .on(day)
            .flatMap(schedule -> schedule.find(code))
            .flatMap(item -> item.rules().value())
            .orElseThrow();

    assertThat(rules.facility()).extracting(FacilityStandard::code).containsExactly(standard);
    assertThat(FacilityStandards.builtIn().find(standard))
        .hasValueSatisfying(one -> assertThat(one.from()).isEqualTo(LocalDate.of(2026, 6, 1)));
  }

  @Test
  void 施設基準コードは100ある() {
    assertThat(FacilityStandards.builtIn().all()).hasSize(100);
  }
}
