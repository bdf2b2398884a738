package jp.kyotaku.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ClaimsBenchTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void 小さな測定が最後まで行き_ただ切り分けるだけとの比を示して_何も残さない() {
    var out = new StringWriter();
    var bench = new ClaimsBench(new PrintWriter(out, true));

    int exit =
        new CommandLine(bench)
            .execute("--quick", "--warm", "20", "--whole", "0", "--data", folder.toString());

    assertThat(out.toString()).contains("bare line splitting, ms", "ratio");
    assertThat(exit).isZero();
    assertThat(folder).isEmptyDirectory();
  }
}
