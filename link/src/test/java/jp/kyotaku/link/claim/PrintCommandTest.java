package jp.kyotaku.link.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintCommandTest {

  @TempDir private Path folder = Path.of("");
  private final ClaimFixture command = new ClaimFixture();

  @Test
  void 明細書はフォルダにPDFで書かれ_番号を言えばそのレセプトだけになる() throws IOException {
    var file = ClaimFixture.file(folder, "RECEIPTH.UKE", ClaimFixture.LINES).toString();
    var sheets = folder.resolve("sheets");

    assertThat(command.claim("print", file, "--out", sheets.toString(), "--receipt", "2"))
        .isEqualTo(ClaimExit.CLEAN);

    assertThat(command.out()).contains("レセプト 1件");
    assertThat(sheets.toFile().list()).containsExactly("meisaisho-000001.pdf");
    try (var pdf = Loader.loadPDF(sheets.resolve("meisaisho-000001.pdf").toFile())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("花子").doesNotContain("太郎");
    }
  }

  @Test
  void 印刷するレセプトがなければ_そう言って何も書かない() throws IOException {
    var file = ClaimFixture.file(folder, "RECEIPTH.UKE", ClaimFixture.LINES).toString();
    var noise = Files.write(folder.resolve("noise"), new byte[] {1, 2, 3, 'x', '\n', 'y'});
    var utf16 =
        Files.write(folder.resolve("utf16"), "HM,1\r\n".getBytes(StandardCharsets.UTF_16LE));
    var sheets = folder.resolve("sheets").toString();

    assertThat(command.claim("print", file, "--out", sheets, "--receipt", "99"))
        .isEqualTo(ClaimExit.FOUND);
    assertThat(command.err()).contains("レセプト番号 99 のレセプトはありません");
    assertThat(command.claim("print", noise.toString(), "--out", sheets))
        .isEqualTo(ClaimExit.FOUND);
    assertThat(command.err()).contains("一件もありません");
    assertThat(command.claim("print", utf16.toString(), "--out", sheets))
        .isEqualTo(ClaimExit.UNREADABLE);
    assertThat(command.err()).contains("UTF-16");

    assertThat(command.out()).doesNotContain("書きました");
    assertThat(folder.resolve("sheets")).doesNotExist();
  }

  @Test
  void 途中で切れたファイルは印刷しても切れていると言う() {
    var cut = ClaimFixture.file(folder, "cut.UKE", ClaimFixture.LINES.subList(0, 20)).toString();

    assertThat(command.claim("print", cut, "--out", folder.resolve("sheets").toString()))
        .isEqualTo(ClaimExit.FOUND);
    assertThat(command.err()).contains("切れていないか");
    assertThat(command.out()).contains("レセプト 2件");
  }
}
