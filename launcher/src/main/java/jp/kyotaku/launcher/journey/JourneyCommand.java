package jp.kyotaku.launcher.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import jp.kyotaku.launcher.Folders;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.launcher.RehearsalOptions;
import picocli.CommandLine.Command;

/** ./run journey: 一巡をHTTPとファイルで通し、各段を確かめる */
@Command(name = "journey", description = "捨てるデータで一巡を通し、各段の時間と確かめたことを表示します。")
public final class JourneyCommand implements Callable<Integer> {

  private JourneyCommand() {}

  @Override
  public Integer call() throws IOException {
    var folder = Files.createTempDirectory("kyotaku-journey");
    try (var rehearsal = Rehearsal.start(RehearsalOptions.inFolder(folder))) {
      new FirstVisit(rehearsal).play(new Journey(System.out));
    } catch (StepFailed trouble) {
      System.out.println(trouble.getMessage() + " 記録とデータ: " + folder);
      return 1;
    }
    Folders.delete(folder);
    System.out.println("すべての段が通りました。");
    return 0;
  }
}
