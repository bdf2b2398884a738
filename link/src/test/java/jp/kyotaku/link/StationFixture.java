package jp.kyotaku.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.LongSupplier;

/** 試験のための機関フォルダ. Opening it again is a start after a stop. */
final class StationFixture {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-03T00:00:00Z"), ZoneOffset.UTC);
  static final String COMPLETE = "<XmlMsg></XmlMsg>";

  private StationFixture() {}

  static Pickup pickup(StationFolders folders) {
    return pickup(folders, () -> 0);
  }

  static Pickup pickup(StationFolders folders, LongSupplier nanoTime) {
    return new Pickup(folders, nanoTime, new Aside(folders, CLOCK));
  }

  static Path request(StationFolders folders, String name) throws IOException {
    return Files.writeString(folders.request().resolve(name), COMPLETE);
  }

  static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }
}
