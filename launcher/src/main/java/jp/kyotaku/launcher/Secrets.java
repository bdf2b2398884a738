package jp.kyotaku.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** 機関・保険者ごとの合言葉. Made once and kept; who is new gets a line of their own. */
final class Secrets {

  private static final int BYTES = 24;

  private Secrets() {}

  static void ensure(Path file, List<String> names) {
    try {
      var lines = new ArrayList<>(Files.exists(file) ? Files.readAllLines(file) : List.of());
      var missing = names.stream().filter(name -> !hasLine(lines, name)).toList();
      if (!missing.isEmpty()) {
        missing.forEach(name -> lines.add(name + "=" + randomSecret()));
        write(file, lines);
      }
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private static boolean hasLine(List<String> lines, String name) {
    return lines.stream().anyMatch(line -> line.startsWith(name + "="));
  }

  /** Nobody else may read it, not even for the moment in which it is written. */
  private static void write(Path file, List<String> lines) throws IOException {
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    var fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    Files.createFile(fresh, ownerOnly);
    Files.write(fresh, lines, StandardCharsets.UTF_8);
    Files.move(fresh, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
  }

  private static String randomSecret() {
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
