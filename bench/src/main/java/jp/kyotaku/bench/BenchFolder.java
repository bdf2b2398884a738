package jp.kyotaku.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** 測定のデータの置き場所 */
final class BenchFolder {

  private BenchFolder() {}

  /** A new folder of our own in {@code place}, since it is deleted afterwards. */
  static Path freshIn(Path place) throws IOException {
    var existing = Files.createDirectories(place.toAbsolutePath().normalize());
    if (Files.getFileStore(existing).type().equals("tmpfs")) {
      throw new IllegalArgumentException(
          existing + " is in memory, where a commit costs nothing: use a disk");
    }
    return Files.createTempDirectory(existing, "check-");
  }

  /** With all that is in it. */
  static void delete(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
