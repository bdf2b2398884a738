package jp.kyotaku.formats.oqs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 機関の共有フォルダー (3.1): req and res, spelled in either way, and a place of the claims computer itself.
 */
record StationFolders(Path requests, Path answers, Path own) {

  static StationFolders below(Path root) {
    return new StationFolders(
        folder(root, "req"), folder(root, "res"), folder(root, "claims-computer"));
  }

  /** Names of all files in the three folders. */
  Set<String> namesInUse() {
    return Stream.of(requests, answers, own)
        .flatMap(folder -> names(folder).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Path folder(Path root, String name) {
    try {
      Files.createDirectories(root);
      try (var entries = Files.list(root)) {
        Path found =
            entries
                .filter(entry -> entry.getFileName().toString().equalsIgnoreCase(name))
                .findFirst()
                .orElse(root.resolve(name));
        return Files.createDirectories(found);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> names(Path folder) {
    try (var entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
