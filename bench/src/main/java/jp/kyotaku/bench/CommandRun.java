package jp.kyotaku.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** コマンドラインそのもの: ./kyotaku claim check, from its start to its end */
final class CommandRun {

  private CommandRun() {}

  static Duration check(Path file, int receipts) throws IOException, InterruptedException {
    var words = file.resolveSibling("words.txt");
    long start = System.nanoTime();
    int exit =
        new ProcessBuilder(command(), "claim", "check", file.toString())
            .redirectErrorStream(true)
            .redirectOutput(words.toFile())
            .start()
            .waitFor();
    var time = Duration.ofNanos(System.nanoTime() - start);
    if (exit != 0 || !Files.readString(words).contains("レセプト " + receipts + "件")) {
      throw new WrongAnswer("kyotaku claim check ended with " + exit + ": " + beginning(words));
    }
    return time;
  }

  private static String command() {
    return Path.of(System.getProperty("kyotaku.root", "."), "kyotaku").toAbsolutePath().toString();
  }

  private static String beginning(Path words) throws IOException {
    var text = Files.readString(words);
    return text.substring(0, Math.min(text.length(), 300));
  }
}
