package jp.kyotaku.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** 記録. Each start begins a new one and keeps the last few. */
final class LogFile {

  private static final int KEPT = 5;

  private LogFile() {}

  static Path fresh(Path log) {
    try {
      for (var number = KEPT; number > 1; number--) {
        move(numbered(log, number - 1), numbered(log, number));
      }
      move(log, numbered(log, 1));
      return log;
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    if (Files.exists(from)) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static Path numbered(Path log, int number) {
    return log.resolveSibling(log.getFileName().toString().replace(".log", "." + number + ".log"));
  }
}
