package jp.kyotaku.link.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

  @TempDir private Path folder = Path.of("");
  private Path before = Path.of("");
  private final ClaimFixture command = new ClaimFixture();

  @BeforeEach
  void 前のファイルを置く() {
    before = ClaimFixture.file(folder, "before.UKE", ClaimFixture.LINES);
  }

  @Test
  void 同じファイルには違いがなく0で終わる() {
    assertThat(diff(ClaimFixture.LINES)).isEqualTo(ClaimExit.CLEAN);
    assertThat(command.out()).isEqualToIgnoringNewLines("違いはありません（レセプト 2件）。");
  }

  @Test
  void 変わった項目を_前の値と後の値で言う() {
    assertThat(diff(ClaimFixture.with(12, "KA,20240602,1,510000110,,5050,07,01,01")))
        .isEqualTo(ClaimExit.FOUND);
    assertThat(command.out())
        .contains("12行目 → 12行目", "KA 項番6 金額「5550」→「5050」", "KA 項番7 職種等「03」→「07」")
        .contains("違い 1件、同じレセプト 1件")
        .doesNotContain("見本　");
  }

  @Test
  void 増えた行と減った行を言い_ほかの行は同じと見る() {
    var lines = new ArrayList<>(ClaimFixture.LINES);
    lines.remove(14);
    lines.add(12, "KA,20240602,1,550000670,,6520,,,");

    assertThat(diff(lines)).isEqualTo(ClaimExit.FOUND);
    assertThat(command.out())
        .contains("+ 13行目  KA,20240602,1,550000670,,6520,,,")
        .contains("- 15行目  KA,20240604,1,550000510,,3000,,,")
        .doesNotContain("510000110");
  }

  @Test
  void 並びとレセプト番号だけが違えば_番号の違いだけを言う() {
    var lines = new ArrayList<String>();
    lines.add(ClaimFixture.LINES.getFirst());
    lines.addAll(renumbered(ClaimFixture.LINES.subList(15, 27), "RE,2,", "RE,1,"));
    lines.addAll(renumbered(ClaimFixture.LINES.subList(1, 15), "RE,1,", "RE,2,"));
    lines.add("GO");

    assertThat(diff(lines)).isEqualTo(ClaimExit.FOUND);
    assertThat(command.out())
        .contains("RE 項番2 レセプト番号「1」→「2」", "RE 項番2 レセプト番号「2」→「1」")
        .doesNotContain("KA", "HO");
  }

  @Test
  void 保険の番号が直されても_氏名と生年月日で同じレセプトと見る() {
    assertThat(diff(ClaimFixture.with(3, "HO,06130488,９９,１２３,2,21770,,,,,,")))
        .isEqualTo(ClaimExit.FOUND);
    assertThat(command.out()).contains("HO 項番2 保険者番号「01130012」→「06130488」").contains("同じレセプト 1件");
  }

  @Test
  void 違う氏名は頼まれたときだけ示す() {
    var renamed = ClaimFixture.with(2, ClaimFixture.LINES.get(1).replace("太郎", "次郎"));
    assertThat(diff(renamed)).isEqualTo(ClaimExit.FOUND);
    assertThat(command.out()).contains("RE 項番5 氏名「＊＊＊」→「＊＊＊」").doesNotContain("郎");

    var named = new ClaimFixture();
    named.claim("diff", "--names", before.toString(), folder.resolve("after.UKE").toString());
    assertThat(named.out()).contains("氏名「見本　太郎」→「見本　次郎」");
  }

  @Test
  void 片方にしかないレセプトと_レセプトの外の違いも言う() {
    var lines = new ArrayList<>(ClaimFixture.LINES.subList(0, 15));
    lines.set(0, "HM,2,13,6,0090011,見本訪問看護ステーション,202407,042-000-0000");
    lines.add("GO");

    assertThat(diff(lines)).isEqualTo(ClaimExit.FOUND);
    assertThat(command.out()).contains("- レセプト2", "後のファイルにありません", "HM 項番2 審査支払機関「1」→「2」");
  }

  @Test
  void 読めないファイルは3で終わる() {
    assertThat(command.claim("diff", before.toString(), folder.resolve("nothing").toString()))
        .isEqualTo(ClaimExit.UNREADABLE);
    assertThat(command.err()).contains("ファイルを読めません");
  }

  private int diff(List<String> lines) {
    var after = ClaimFixture.file(folder, "after.UKE", lines);
    return command.claim("diff", before.toString(), after.toString());
  }

  private static List<String> renumbered(List<String> lines, String from, String to) {
    return lines.stream().map(line -> line.replace(from, to)).toList();
  }
}
