package jp.kyotaku.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MastersFolderTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  @TempDir private Path folder = Path.of("");

  private static EditionText edition(LocalDate from, int yen) {
    var item =
        new FeeItem(
            new FeeCode("510000110"),
            "基本",
            FeeSection.BASIC,
            "01",
            false,
            new FeeAmount.Yen(yen),
            new Fact.Unknown<>(""),
            1,
            from,
            LocalDate.MAX);
    return EditionWriter.write(
        new Edition(from, "試し", "試験", true), List.of(item), List.of(), List.of());
  }

  private static String amount(FeeSchedules schedules, LocalDate day) {
    return schedules.on(day).flatMap(one -> one.find("510000110")).orElseThrow().amount().inWords();
  }

  @Test
  void 無いフォルダーでは内蔵のマスターだけ() {
    assertThat(FeeSchedules.of(folder.resolve("none"))).isSameAs(FeeSchedules.builtIn());
  }

  @Test
  void 加えた版はその日から内蔵に重なる() {
    MastersFolder.at(folder.resolve("masters")).add(edition(DAY, 5_999));

    var schedules = FeeSchedules.of(folder.resolve("masters"));
    assertThat(amount(schedules, DAY)).isEqualTo("5,999円");
    assertThat(amount(schedules, DAY.minusDays(1))).isEqualTo("5,550円");
  }

  @Test
  void 同じ日の版は後から加えたものが有効() {
    var masters = MastersFolder.at(folder);
    masters.add(edition(DAY, 1));
    masters.add(edition(DAY.plusMonths(2), 2));
    masters.add(edition(DAY, 3));

    assertThat(masters.editions()).hasSize(2);
    assertThat(amount(FeeSchedules.of(folder), DAY)).isEqualTo("3円");
    assertThat(amount(FeeSchedules.of(folder), DAY.plusMonths(2))).isEqualTo("2円");
  }

  @Test
  void 書きかけの版と関係のないファイルは見ない() throws Exception {
    Files.createDirectory(folder.resolve(".unfinished-1"));
    Files.createDirectory(folder.resolve("2026-06-01_1"));
    Files.writeString(folder.resolve("memo.txt"), "覚え書き");

    assertThat(MastersFolder.at(folder).editions()).isEmpty();
  }

  @Test
  void 壊れた版は表と行と列を言って断る() throws Exception {
    MastersFolder.at(folder).add(edition(DAY, 5_999));
    Path items = folder.resolve("2026-06-01_001/items.tsv");
    Files.writeString(items, Files.readString(items).replace("5999yen", "5999"));

    assertThatThrownBy(() -> FeeSchedules.of(folder))
        .isInstanceOf(MastersUnreadable.class)
        .hasMessage("items.tsvの3行目、列「amount」の値「5999」が読めません。");
  }

  @Test
  void 壊れた版は保管しない() throws Exception {
    var good = edition(DAY, 5_999);
    var bad = new EditionText(DAY, good.edition(), "x", good.addOns(), "rule\nmaybe");

    assertThatThrownBy(() -> MastersFolder.at(folder).add(bad))
        .isInstanceOf(MastersUnreadable.class);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void 書けないフォルダーは直し方を言う() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThatThrownBy(() -> MastersFolder.at(file).add(edition(DAY, 1)))
        .isInstanceOf(MastersUnreadable.class)
        .hasMessageContaining("空きと権限");
  }
}
