package jp.kyotaku.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import jp.kyotaku.launcher.journey.FirstVisit;
import picocli.CommandLine.Command;

/**
 * 起動を速くする練習: plays the round in a throw-away folder, so that each program notes what it loads.
 * After a step that failed the notes are of half a round: they do not count.
 */
@Command(name = "train", hidden = true)
final class TrainCommand implements Callable<Integer> {

  private TrainCommand() {}

  @Override
  public Integer call() throws IOException {
    var folder = Files.createTempDirectory("kyotaku-train");
    try (var rehearsal = Rehearsal.start(RehearsalOptions.inFolder(folder).forTraining())) {
      var trouble = new FirstVisit(rehearsal).play(System.out);
      if (trouble.isPresent()) {
        System.out.println(trouble.get() + " 記録とデータ: " + folder);
        return 1;
      }
    }
    Folders.delete(folder);
    return 0;
  }
}
