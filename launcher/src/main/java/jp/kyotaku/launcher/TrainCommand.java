package jp.kyotaku.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** 起動を速くする練習: a throw-away run in which each program notes what it loads. */
@Command(name = "train", hidden = true)
final class TrainCommand implements Callable<Integer> {

  private TrainCommand() {}

  @Override
  public Integer call() throws IOException {
    var folder = Files.createTempDirectory("kyotaku-train");
    try (var rehearsal = Rehearsal.start(RehearsalOptions.inFolder(folder).forTraining())) {
      new WarmUp(rehearsal).run();
    }
    Folders.delete(folder);
    return 0;
  }
}
