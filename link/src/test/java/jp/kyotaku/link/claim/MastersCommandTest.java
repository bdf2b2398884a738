package jp.kyotaku.link.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.kyotaku.testing.NeedsPapers;
import jp.kyotaku.testing.Papers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MastersCommandTest {

  @TempDir private Path folder = Path.of("");
  private final ClaimFixture command = new ClaimFixture();

  @Test
  @NeedsPapers
  void 公式のマスターを取り込むと_変わるところを言って残し_試すだけなら残さない() {
    var official = Papers.file("data/fee-master-r6").toString();
    var masters = folder.resolve("masters");

    assertThat(importing(official, masters, "--dry-run")).isEqualTo(ClaimExit.CLEAN);
    assertThat(masters).doesNotExist();
    assertThat(importing(official, masters)).isEqualTo(ClaimExit.CLEAN);

    assertThat(command.out()).contains("208コード", "取り込みました");
    assertThat(masters).isNotEmptyDirectory();
    var file = ClaimFixture.file(folder, "RECEIPTH.UKE", ClaimFixture.LINES).toString();
    assertThat(
            command.claim("check", file, "--as-of", "2024-07-10", "--masters", masters.toString()))
        .isEqualTo(ClaimExit.CLEAN);
  }

  @Test
  void マスターでないフォルダは_足りないものを言って取り込まない() {
    assertThat(importing(folder.toString(), folder.resolve("masters"))).isEqualTo(ClaimExit.FOUND);
    assertThat(command.out()).contains("取り込んでいません");
    assertThat(folder.resolve("masters")).doesNotExist();
    assertThat(importing(folder.resolve("no").toString(), folder)).isEqualTo(ClaimExit.UNREADABLE);
  }

  private int importing(String official, Path masters, String... more) {
    var arguments = new ArrayList<>(List.of("import", official, "--masters", masters.toString()));
    arguments.addAll(List.of(more));
    return command.run(new MastersCommand(), arguments.toArray(String[]::new));
  }
}
