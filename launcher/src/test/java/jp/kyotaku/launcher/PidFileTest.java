package jp.kyotaku.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

  private final Path folder;

  PidFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void 控えのプロセスが生きていれば見つかる() {
    var note = new PidFile(folder.resolve("x.pid"));
    note.write(ProcessHandle.current());

    assertThat(note.living()).contains(ProcessHandle.current());
  }

  @Test
  void 番号が同じでも始まりの時刻が違えば別のプロセスである() throws IOException {
    var file = folder.resolve("x.pid");
    Files.writeString(file, ProcessHandle.current().pid() + " 1000");

    assertThat(new PidFile(file).living()).isEmpty();
  }

  @Test
  void 終わったプロセスは見つからない() throws Exception {
    var note = new PidFile(folder.resolve("x.pid"));
    var process = new ProcessBuilder("sleep", "100").start();
    note.write(process.toHandle());
    process.destroyForcibly().waitFor();

    assertThat(note.living()).isEmpty();
  }
}
