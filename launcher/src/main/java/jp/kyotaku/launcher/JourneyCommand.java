package jp.kyotaku.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.kyotaku.launcher.journey.WholeRound;
import picocli.CommandLine.Command;

/** ./run journey: 一巡をHTTPとファイルで通し、各段を確かめる */
@Command(name = "journey", description = "捨てるデータで一巡を通し、各段の時間と確かめたことを表示します。")
final class JourneyCommand implements Callable<Integer> {

  private JourneyCommand() {}

  @Override
  public Integer call() throws IOException {
    var folder = Files.createTempDirectory("kyotaku-journey");
    Optional<String> trouble;
    try (var rehearsal = Rehearsal.start(RehearsalOptions.inFolder(folder))) {
      trouble = new WholeRound(rehearsal).play(System.out);
    }
    return end(trouble, folder, System.out);
  }

  /** What is needed to find out why it failed stays. */
  static int end(Optional<String> trouble, Path folder, PrintStream out) {
    if (trouble.isPresent()) {
      out.println(trouble.get() + " 記録とデータ: " + folder);
      return 1;
    }
    Folders.delete(folder);
    out.println("すべての段が通りました。");
    return 0;
  }
}
