package jp.kyotaku.fees.masters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import jp.kyotaku.fees.Conflict;
import jp.kyotaku.fees.FeeCode;
import jp.kyotaku.fees.FeeSchedule;
import jp.kyotaku.fees.FeeSchedules;
import jp.kyotaku.testing.NeedsPapers;
import jp.kyotaku.testing.Papers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ImportMastersTest {

  private static final LocalDate R6 = LocalDate.of(2024, 6, 1);
  private static final LocalDate R8 = LocalDate.of(2026, 6, 1);

  @TempDir private Path folder = Path.of("");

  private static ImportedMasters read(Path folder) {
    return ((MastersReading.Read) ImportMasters.read(folder)).masters();
  }

  private static List<MasterFinding> refused(Path folder) {
    return ((MastersReading.Refused) ImportMasters.read(folder)).findings();
  }

  @Test
  @NeedsPapers
  void 公表された令和6年のファイルを取り込むと内蔵のマスターと同じ() {
    var imported = read(Papers.file("data/fee-master-r6"));
    var schedules = FeeSchedules.builtIn().with(List.of(imported.text()));

    assertThat(imported.edition().from()).isEqualTo(R6);
    assertThat(imported.codes()).isEqualTo(208);
    assertThat(imported.notices()).isEmpty();
    assertThat(imported.changesFrom(FeeSchedules.builtIn())).isEmpty();
    FeeSchedule ours = FeeSchedules.builtIn().on(R6).orElseThrow();
    assertThat(schedules.on(R6).orElseThrow().items()).containsExactlyElementsOf(ours.items());
    assertThat(schedules.on(R8).orElseThrow().items())
        .hasSameSizeAs(FeeSchedules.builtIn().on(R8).orElseThrow().items());
  }

  @ParameterizedTest
  @ValueSource(strings = {"r_", "r2_", "r3_", "r4_", "r5_"})
  void 足りないテーブルがあれば_そのことだけを言う(String table) throws IOException {
    Files.delete(new SmallMaster("20260601").in(folder).resolve(table + "20260601.csv"));

    assertThat(refused(folder))
        .extracting(MasterFinding::sentence)
        .containsExactly("ファイル「" + table + "年月日.csv」がありません。");
  }

  @Test
  void 取り込んだ版はその日から有効で前の日は変わらない() {
    var imported = read(new SmallMaster("20260601").in(folder));
    var schedules = FeeSchedules.builtIn().with(List.of(imported.text()));

    assertThat(imported.edition().name()).isEqualTo("令和8年6月1日");
    var before = schedules.on(R8.minusDays(1)).orElseThrow();
    assertThat(before.find(SmallMaster.VISIT).orElseThrow().amount().inWords()).isEqualTo("5,550円");
    var after = schedules.on(R8).orElseThrow();
    assertThat(after.items()).hasSize(3);
    assertThat(after.find(SmallMaster.VISIT).orElseThrow().amount().inWords()).isEqualTo("5,600円");
    assertThat(after.limits(new FeeCode(SmallMaster.VISIT)).stated().orElseThrow()).hasSize(1);
    assertThat(after.between(new FeeCode(SmallMaster.VISIT), new FeeCode(SmallMaster.OTHER_VISIT)))
        .extracting(Conflict::payable)
        .containsExactly(Conflict.Payable.EITHER);
    assertThat(after.addOnsOf(new FeeCode(SmallMaster.VISIT)).stated().orElseThrow())
        .extracting(addOn -> addOn.code().digits())
        .containsExactly(SmallMaster.ADD_ON);
  }

  @Test
  void 変わった点は追加と廃止と金額と条件に分けて示す() {
    var master = new SmallMaster("20250401");
    master.change(master.limits, 1, 6, "2");
    var changes = read(master.in(folder)).changesFrom(FeeSchedules.builtIn());

    assertThat(changes)
        .filteredOn(change -> change.code().digits().equals(SmallMaster.VISIT))
        .extracting(MasterChange::inWords)
        .contains(
            "金額 510000110 名前510000110：5,550円→5,600円", "回数の限度 510000110 名前510000110：日1回・週3回→日2回");
    assertThat(changes)
        .filteredOn(change -> change.kind() == MasterChange.Kind.ABOLISHED)
        .hasSize(205);
    assertThat(changes)
        .filteredOn(change -> change.code().digits().equals(SmallMaster.VISIT))
        .filteredOn(change -> change.kind() == MasterChange.Kind.CONFLICTS)
        .singleElement()
        .satisfies(change -> assertThat(change.after()).startsWith("減56（"));
  }

  @Test
  void 版の途中で始まる行はその日までは前の版のまま() {
    var master = new SmallMaster("20260601");
    master.change(master.base, 1, 71, "20260801");
    master.in(folder);
    var imported = ((MastersReading.Read) ImportMasters.read(folder, R8)).masters();
    var schedules = FeeSchedules.builtIn().with(List.of(imported.text()));

    assertThat(amount(schedules, "2026-07-31", SmallMaster.VISIT)).isEqualTo("5,550円");
    assertThat(amount(schedules, "2026-08-01", SmallMaster.VISIT)).isEqualTo("5,600円");
    assertThat(amount(schedules, "2026-06-01", SmallMaster.OTHER_VISIT)).isEqualTo("6,600円");
  }

  @Test
  void 廃止の日の翌日から使えない() {
    var master = new SmallMaster("20260601");
    master.change(master.base, 3, 1, "9").change(master.base, 3, 72, "20260930");
    var schedules = FeeSchedules.builtIn().with(List.of(read(master.in(folder)).text()));

    assertThat(amount(schedules, "2026-09-30", SmallMaster.ADD_ON)).isEqualTo("1,400円");
    assertThat(schedules.on(LocalDate.of(2026, 10, 1)).orElseThrow().find(SmallMaster.ADD_ON))
        .isEmpty();
  }

  @Test
  void 限度が途中で変わると項目の期間が分かれる() {
    var master = new SmallMaster("20260601");
    master.change(master.limits, 1, 9, "20261231");
    master.limits.add(
        SmallMaster.row(
            "3", SmallMaster.VISIT, "基本", "138", "週", "3", "0", "20270101", "99999999", "0"));
    var schedules = FeeSchedules.builtIn().with(List.of(read(master.in(folder)).text()));

    assertThat(limits(schedules, "2026-12-31")).containsExactly("日1");
    assertThat(limits(schedules, "2027-01-01")).containsExactly("週3");
  }

  private static List<String> limits(FeeSchedules schedules, String day) {
    return schedules
        .on(LocalDate.parse(day))
        .flatMap(one -> one.limits(new FeeCode(SmallMaster.VISIT)).stated())
        .orElseThrow()
        .stream()
        .map(limit -> limit.unit().label() + limit.max())
        .toList();
  }

  private static String amount(FeeSchedules schedules, String day, String code) {
    return schedules
        .on(LocalDate.parse(day))
        .flatMap(one -> one.find(code))
        .map(item -> item.amount().inWords())
        .orElse("なし");
  }

  @ParameterizedTest(name = "{0}テーブル{1}行目の項番{2}が「{3}」なら{4}")
  @CsvSource({
    "r_, 1, 3, 410000110, 5で始まる9桁の数字ではありません。",
    "r_, 1, 2, S, 「R」のどれでもありません。",
    "r_, 2, 16, 5550.50, 整数の金額（例「5550.00」）ではありません。",
    "r_, 2, 16, 5550, 整数の金額（例「5550.00」）ではありません。",
    "r_, 2, 15, 7, このプログラムが知らない金額の数え方です。",
    "r_, 1, 71, 20260631, 実在する年月日ではありません。",
    "r_, 1, 72, 2026, 実在する年月日ではありません。",
    "r_, 2, 3, 510000110, 同じ期間に同じコードの行がもう一つあります。",
    "r_, 1, 48, A999, このグループが基本・基本加算対応テーブルにありません。",
    "r_, 1, 49, B999, このグループが施設基準テーブルにありません。",
    "r_, 1, 66, 一, 数字ではありません。",
    "r_, 1, 67, 'あ', 英数字ではありません。",
    "r_, 1, 57, '', 英数字ではありません。",
    "r2_, 1, 2, 'A 01', 英数字ではありません。",
    "r2_, 1, 3, 510009970, 基本テーブルにないコードです。",
    "r3_, 1, 2, 510009910, 基本テーブルにないコードです。",
    "r3_, 1, 6, x, 数字ではありません。",
    "r3_, 1, 7, 5, 「0」「1」のどれでもありません。",
    "r4_, 1, 5, 510009910, 基本テーブルにないコードです。",
    "r5_, 1, 5, 16A6, 数字ではありません。",
  })
  void 誤った値は場所と直し方を示して取り込まない(String table, int line, int item, String value, String sentence) {
    var master = new SmallMaster("20260601");
    master.change(table(master, table), line, item, value).in(folder);

    assertThat(refused(folder)).doesNotHaveDuplicates();
    assertThat(refused(folder))
        .filteredOn(finding -> finding.sentence().equals(sentence))
        .anySatisfy(
            finding -> {
              assertThat(finding.file()).startsWith(table);
              assertThat(finding.line()).isEqualTo(line);
              assertThat(finding.item()).isEqualTo(item);
              assertThat(finding.value()).isEqualTo(value);
              assertThat(finding.action()).endsWith("。");
            });
  }

  private static List<String[]> table(SmallMaster master, String name) {
    return switch (name) {
      case "r_" -> master.base;
      case "r2_" -> master.addOns;
      case "r3_" -> master.limits;
      case "r4_" -> master.conflicts;
      default -> master.facility;
    };
  }

  @ParameterizedTest(name = "{0}テーブル{1}行目の項番{2}が「{3}」なら{4}")
  @CsvSource({
    "r_, 1, 29, 77, このプログラムが知らない値です。",
    "r_, 1, 26, B3, このプログラムが知らない値です。",
    "r_, 1, 44, 9, このプログラムが知らない値です。",
    "r_, 1, 45, 9, このプログラムが知らない値です。",
    "r3_, 1, 4, 999, このプログラムが知らない算定単位です。",
  })
  void 後からできた値は知らせてそのコードの条件を不明にする(String table, int line, int item, String value, String sentence) {
    var master = new SmallMaster("20260601");
    master.change(table(master, table), line, item, value).in(folder);

    var imported = read(folder);
    assertThat(imported.notices()).extracting(MasterFinding::sentence).contains(sentence);
    var schedule = FeeSchedules.builtIn().with(List.of(imported.text())).on(R8).orElseThrow();
    assertThat(schedule.limits(new FeeCode(SmallMaster.VISIT)).value()).isEmpty();
    assertThat(schedule.limits(new FeeCode(SmallMaster.ADD_ON)).stated()).isPresent();
  }

  @Test
  void 知らない区分番号はその他として取り込む() {
    var master = new SmallMaster("20260601");
    master.change(master.base, 1, 4, "07").in(folder);

    assertThat(read(folder).notices()).hasSize(1);
  }

  @Test
  void 片側だけの背反は両側として取り込み知らせる() {
    var master = new SmallMaster("20260601");
    master.conflicts.removeLast();
    var imported = read(master.in(folder));

    assertThat(imported.notices()).extracting(MasterFinding::sentence).contains("反対側から見た行がありません。");
    var schedule = FeeSchedules.builtIn().with(List.of(imported.text())).on(R8).orElseThrow();
    assertThat(schedule.conflicts(new FeeCode(SmallMaster.OTHER_VISIT)).stated().orElseThrow())
        .hasSize(1);
  }

  @Test
  void ファイルの無いテーブルと読めないファイルを知らせる() throws Exception {
    assertThat(refused(folder)).hasSize(5);

    new SmallMaster("20260601").in(folder);
    Files.delete(folder.resolve("r4_20260601.csv"));
    assertThat(refused(folder))
        .extracting(MasterFinding::inWords)
        .anyMatch(words -> words.contains("ファイル「r4_年月日.csv」がありません。五つのテーブルをすべて置いてください。"));

    assertThat(refused(folder.resolve("none"))).isNotEmpty();
  }

  @Test
  void 同じテーブルの二つの版は取り込まない() {
    new SmallMaster("20260601").in(folder);
    SmallMaster.write(folder.resolve("r_20260701.csv"), "");

    assertThat(refused(folder))
        .extracting(MasterFinding::sentence)
        .contains("同じテーブルのファイルが二つあります（r_20260601.csv）。");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "項目の数が違う, 一行に二項目",
    "引用符が無い, 引用符なし",
    "引用符が閉じていない, 閉じない",
    "空のファイル, 空",
  })
  void 形の崩れた行は直し方を示して取り込まない(String name, String content) {
    new SmallMaster("20260601").in(folder);
    SmallMaster.write(
        folder.resolve("r2_20260601.csv"),
        switch (content) {
          case "一行に二項目" -> SmallMaster.quoted(2) + "\r\n";
          case "引用符なし" -> "0,A101\r\n";
          case "閉じない" -> SmallMaster.quoted(7) + ",\"0\r\n";
          default -> "";
        });

    assertThat(refused(folder))
        .filteredOn(finding -> finding.file().equals("r2_20260601.csv"))
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.action()).isNotEmpty());
  }

  @Test
  void 文字コードの違うファイルは取り込まない() throws Exception {
    new SmallMaster("20260601").in(folder);
    Files.write(folder.resolve("r5_20260601.csv"), new byte[] {'"', (byte) 0xFF, '"'});

    assertThat(refused(folder))
        .extracting(MasterFinding::sentence)
        .contains("Shift_JISとして読めない文字があります。");
  }

  @Test
  void すべて抹消なら取り込むものがない() {
    var master = new SmallMaster("20260601");
    for (var table : List.of(master.base, master.addOns, master.limits, master.conflicts)) {
      table.forEach(row -> row[0] = "1");
    }
    master.facility.getFirst()[0] = "1";

    assertThat(refused(master.in(folder)))
        .extracting(MasterFinding::sentence)
        .containsExactly("使えるコードが一つもありません。");
  }

  @Test
  void 抹消の行は取り込まない() {
    var master = new SmallMaster("20260601");
    Consumer<String[]> takeBack = row -> row[0] = "1";
    takeBack.accept(master.base.get(2));
    takeBack.accept(master.addOns.getFirst());
    takeBack.accept(master.limits.get(2));
    master.addOns.add(
        SmallMaster.row(
            "0", "A101", SmallMaster.OTHER_VISIT, "", "01", "20260601", "99999999", "0"));

    assertThat(read(master.in(folder)).codes()).isEqualTo(2);
  }
}
