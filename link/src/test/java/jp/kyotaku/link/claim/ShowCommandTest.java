package jp.kyotaku.link.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCommandTest {

  @TempDir private Path folder = Path.of("");
  private Path file = Path.of("");
  private final ClaimFixture command = new ClaimFixture();

  @BeforeEach
  void ファイルを置く() {
    file = ClaimFixture.file(folder, "RECEIPTH.UKE", ClaimFixture.LINES);
  }

  @Test
  void レセプトごとに_項目の名とコードの意味と日付を示す() {
    assertThat(command.claim("show", file.toString())).isEqualTo(ClaimExit.CLEAN);
    assertThat(command.out())
        .contains("レセプト1（6112", "2024年6月分、2〜15行目", "レセプト 2件")
        .contains("生年月日  19700405（昭和45年4月5日）", "男女区分  1（男）")
        .contains("実日数に数える日  2、4", "指示区分  01（訪問看護指示）")
        .contains("6月2日", "510000110", "5,550円");
  }

  @Test
  void 氏名は頼まれなければ伏せる() {
    command.claim("show", file.toString());
    assertThat(command.out()).contains("氏名  ＊＊＊").doesNotContain("太郎", "タロウ", "花子");

    var named = new ClaimFixture();
    named.claim("show", "--names", file.toString());
    assertThat(named.out()).contains("氏名  見本　太郎", "ミホンハナコ");
  }

  @Test
  void ファイルでないものは3で終わる() {
    assertThat(command.claim("show", folder.toString())).isEqualTo(ClaimExit.UNREADABLE);
    assertThat(command.err()).contains("フォルダです");
  }

  @Test
  void 示すものがなければ_そう言って1で終わる() {
    var empty = ClaimFixture.file(folder, "empty.UKE", List.of("見本")).toString();
    assertThat(command.claim("show", empty)).isEqualTo(ClaimExit.FOUND);
    assertThat(command.err()).contains("レセプト（RE）が一件もありません", "claim check");
  }
}
