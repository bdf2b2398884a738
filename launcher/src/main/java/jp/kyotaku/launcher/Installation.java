package jp.kyotaku.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** ビルドされたものの場所: the jars of the programs, their caches, and the unpacked database. */
record Installation(Path root) {

  /** Told by `run`; tests and benchmarks look upwards from where this class was loaded. */
  static Installation found() {
    var told = System.getProperty("kyotaku.root");
    return new Installation(told == null ? lookedUpFrom(codeLocation()) : Path.of(told));
  }

  Path jar(ProcessName name) {
    var target = target(name.module());
    try (Stream<Path> files = Files.exists(target) ? Files.list(target) : Stream.empty()) {
      return files
          .filter(file -> isProgram(file.getFileName().toString(), name))
          .findFirst()
          .orElseThrow(() -> new CannotStart(name.title() + "のjarがありません。先にビルドしてください（./run がします）。"));
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  /** Where the training run writes what makes the next start quick. */
  Path cache(ProcessName name) {
    return target(name.module()).resolve(name.module() + ".aot");
  }

  /** The cache, unless the jar was built after it. */
  Optional<Path> freshCache(ProcessName name) {
    try {
      var cache = cache(name);
      var fresh =
          Files.exists(cache)
              && Files.getLastModifiedTime(cache).compareTo(Files.getLastModifiedTime(jar(name)))
                  > 0;
      return fresh ? Optional.of(cache) : Optional.empty();
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  Path postgresBinaries() {
    return target("launcher").resolve("postgresql");
  }

  private Path target(String module) {
    return root.resolve(module).resolve("target");
  }

  private static boolean isProgram(String file, ProcessName name) {
    return file.matches("kyotaku-" + name.module() + "-[0-9][^-]*(-SNAPSHOT)?\\.jar");
  }

  private static Path lookedUpFrom(Path start) {
    for (var folder = start; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve("launcher").resolve("pom.xml"))) {
        return folder;
      }
    }
    throw new CannotStart("プログラムの場所が分かりません。-Dkyotaku.root= で指定してください。");
  }

  private static Path codeLocation() {
    try {
      return Path.of(
          Installation.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
