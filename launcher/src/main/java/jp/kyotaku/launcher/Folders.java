package jp.kyotaku.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** フォルダーの後始末 */
final class Folders {

  private Folders() {}

  /** With all that is in it; links are removed, not followed. */
  static void delete(Path folder) {
    try (var all = Files.walk(folder)) {
      for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
