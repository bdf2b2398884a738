package jp.kyotaku.launcher;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** 前回の残り: programs that still run because the run before was killed together with its guardian. */
record Leftovers(DataFolder folder) {

  private static final long PATIENCE_SECONDS = Duration.ofSeconds(10).toSeconds();

  /** The database sees to itself: a new start of it stops the old one first. */
  private static final List<ProcessName> PROGRAMS =
      List.of(ProcessName.LINK, ProcessName.SERVER, ProcessName.STAND_IN);

  void stop() {
    for (var name : PROGRAMS) {
      var note = new PidFile(folder.pidFile(name));
      note.living().ifPresent(Leftovers::stop);
      note.remove();
    }
  }

  private static void stop(ProcessHandle process) {
    process.destroy();
    try {
      process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    } catch (CompletionException stubborn) {
      process.destroyForcibly();
      process.onExit().join();
    }
  }
}
