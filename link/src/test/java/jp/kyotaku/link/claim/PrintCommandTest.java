package jp.kyotaku.link.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
}
