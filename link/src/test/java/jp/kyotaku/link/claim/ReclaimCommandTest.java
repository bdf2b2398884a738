package jp.kyotaku.link.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ReclaimCommandTest {

  private static final String HISTORY =
      "8,1,0,RE,1,6112,202406,見本　太郎,ミホンタロウ,1,19700405,,,,,,A0001,";

  @TempDir private Path folder = Path.of("");
  private final ClaimFixture command = new ClaimFixture();

  @Test
  void 返戻の行は除かれ_頭と終わりは請求のものになり_履歴はそのまま残る() throws IOException {
    var returned = ClaimFixture.file(folder, "RECEIPTH.HEN", returned()).toString();
    var claim = folder.resolve("RECEIPTH.UKE");

    int exit =
        command.claim(
            "reclaim",
            returned,
            "--out",
            claim.toString(),
            "--month",
            "2024-09",
            "--station-name",
            "見本訪問看護ステーション");

    assertThat(exit).isEqualTo(ClaimExit.CLEAN);
    var lines = Files.readAllLines(claim, ClaimFixture.SHIFT_JIS);
    assertThat(lines.getFirst()).isEqualTo("HM,1,13,6,0090011,見本訪問看護ステーション,202409,");
    assertThat(lines).contains(HISTORY).contains("GO");
    assertThat(lines).noneMatch(line -> line.startsWith("HR") || line.startsWith("HG"));
    assertThat(command.out())
        .contains("レセプト1（6112", "返戻の理由 L3129 見本の理由（2024年8月処理、返戻区分1）", "返戻されたところを直し");
  }

  @Test
  void 返戻されたレセプトがなければ何も書かない() {
    var file = ClaimFixture.file(folder, "RECEIPTH.UKE", ClaimFixture.LINES).toString();
    var claim = folder.resolve("new.UKE");

    assertThat(command.claim("reclaim", file, "--out", claim.toString()))
        .isEqualTo(ClaimExit.FOUND);
    assertThat(command.out()).contains("返戻されたレセプトがありません").doesNotContain("書きました");
    assertThat(claim).doesNotExist();
  }

  @Test
  void 返戻の理由は点検でもレセプトのそばに出て_JSONにもある() {
    var file = ClaimFixture.file(folder, "RECEIPTH.HEN", returned()).toString();

    command.claim("check", "--as-of", "2024-09-05", file);
    assertThat(command.out()).contains("返戻の理由 L3129 見本の理由（2024年8月処理、返戻区分1）");

    var json = new ClaimFixture();
    json.claim("check", "--as-of", "2024-09-05", "--json", file);
    var reason = JsonMapper.shared().readTree(json.out()).at("/files/0/returnReasons/0");
    assertThat(reason.get("receipt").asString()).isEqualTo("1");
    assertThat(reason.get("line").asInt()).isEqualTo(16);
    assertThat(reason.get("month").asString()).isEqualTo("2024-08");
    assertThat(reason.get("kind").asString()).isEqualTo("1");
    assertThat(reason.get("code").asString()).isEqualTo("3129");
    assertThat(reason.get("text").asString()).isEqualTo("見本の理由");
  }

  private static List<String> returned() {
    var lines = new ArrayList<String>();
    lines.add("HH,1,13,6,0090011,,202408");
    lines.addAll(ClaimFixture.LINES.subList(1, 15));
    lines.add("HR,202408,1,Ｌ3129,見本の理由");
    lines.add(HISTORY);
    lines.add("8,2,0,RC,Ver0000");
    lines.add("HG,1,188");
    return lines;
  }
}
