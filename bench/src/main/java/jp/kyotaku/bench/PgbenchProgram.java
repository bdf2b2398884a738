package jp.kyotaku.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** pgbenchの場所: on the PATH, or where Debian puts it. */
final class PgbenchProgram {

  private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

  private PgbenchProgram() {}

  static Optional<Path> find() {
    var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.concat(
            Arrays.stream(path.split(File.pathSeparator, -1)).map(Path::of), ofDebian().stream())
        .map(folder -> folder.resolve("pgbench"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** The newest first. */
  private static List<Path> ofDebian() {
    if (!Files.isDirectory(DEBIAN)) {
      return List.of();
    }
    try (var versions = Files.list(DEBIAN)) {
      return versions
          .sorted(Comparator.reverseOrder())
          .map(version -> version.resolve("bin"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
