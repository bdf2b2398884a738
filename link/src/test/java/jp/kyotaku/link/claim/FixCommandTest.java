package jp.kyotaku.link.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixCommandTest {

  @TempDir private Path folder = Path.of("");
  private final ClaimFixture command = new ClaimFixture();

  @Test
  void 意味の変わらないところだけを直し_どこを直したかをみな言う() throws IOException {
    var lines = ClaimFixture.with(16, ClaimFixture.LINES.get(15).replace("RE,2,", "RE,7,"));
    var text = String.join("\n", lines) + "\n";
    var file = Files.write(folder.resolve("in.UKE"), text.getBytes(StandardCharsets.UTF_8));
    var fixed = folder.resolve("out.UKE");

    assertThat(fix(file, fixed)).isEqualTo(ClaimExit.CLEAN);

    assertThat(fixed).hasBinaryContent(ClaimFixture.bytes(ClaimFixture.LINES));
    assertThat(command.out())
        .contains("UTF-8 を Shift_JIS に", "CR LF", "EOF（1A）", "連番", "「7」→「2」", "4か所を直しました");
  }

  @Test
  void 直すところがなければ_同じバイトのファイルができる() {
    var file = ClaimFixture.file(folder, "in.UKE", ClaimFixture.LINES);
    var fixed = folder.resolve("out.UKE");

    assertThat(fix(file, fixed)).isEqualTo(ClaimExit.CLEAN);
    assertThat(fixed).hasSameBinaryContentAs(file);
    assertThat(command.out()).contains("直すところはありませんでした");
  }

  @Test
  void 読むファイルには書かない() throws IOException {
    var file = ClaimFixture.file(folder, "in.UKE", ClaimFixture.LINES);
    byte[] before = Files.readAllBytes(file);

    assertThat(fix(file, file)).isEqualTo(ClaimExit.UNREADABLE);
    assertThat(command.err()).contains("別の名前");
    assertThat(file).hasBinaryContent(before);
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void 切れたファイルは直さない() {
    var file = ClaimFixture.file(folder, "in.UKE", ClaimFixture.LINES.subList(0, 20));
    var fixed = folder.resolve("out.UKE");

    assertThat(fix(file, fixed)).isEqualTo(ClaimExit.FOUND);
    assertThat(command.out()).contains("GO", "切れていないか", "何も書いていません").doesNotContain("見られます");
    assertThat(fixed).doesNotExist();
  }

  @Test
  void 名前の使えない文字は直さずに言い_氏名は頼まれたときだけ示す() {
    var lines = ClaimFixture.with(2, ClaimFixture.LINES.get(1).replace("見本　太郎", "髙橋　太郎"));
    var file = ClaimFixture.file(folder, "in.UKE", lines);
    var fixed = folder.resolve("out.UKE");

    assertThat(fix(file, fixed)).isEqualTo(ClaimExit.FOUND);
    assertThat(fixed).hasSameBinaryContentAs(file);
    assertThat(command.out())
        .contains("2行目 RE 項番5 氏名: 直していません", "直すところはありませんでした")
        .doesNotContain("橋");

    var named = new ClaimFixture();
    named.claim("fix", file.toString(), "--names", "--out", fixed.toString());
    assertThat(named.out()).contains("「髙橋　太郎」");
  }

  private int fix(Path file, Path target) {
    return command.claim("fix", file.toString(), "--out", target.toString());
  }
}
