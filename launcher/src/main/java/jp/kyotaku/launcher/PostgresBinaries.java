package jp.kyotaku.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQLの実行ファイル. Unpacked once per version from its Maven artifact. */
final class PostgresBinaries {

  private static final int ANY_EXECUTE_BIT = 0b001_001_001;

  private PostgresBinaries() {}

  /** The folder that holds `bin/postgres`. */
  static Path unpackedUnder(Path cache) {
    var archive = archive();
    var folder = cache.resolve(versionOf(archive));
    if (Files.exists(folder)) {
      return folder;
    }
    try {
      Files.createDirectories(cache);
      var fresh = Files.createTempDirectory(cache, "unpacking");
      unpack(archive, fresh);
      Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
      moveUnlessThere(fresh, folder);
      return folder;
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  /** Another start may have unpacked the same in the meantime; then its copy is as good. */
  private static void moveUnlessThere(Path fresh, Path folder) throws IOException {
    try {
      Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException taken) {
      if (!Files.exists(folder)) {
        throw taken;
      }
      Folders.delete(fresh);
    }
  }

  private static URL archive() {
    var name = "/postgres-%s-%s.txz".formatted(system(), architecture());
    var archive = PostgresBinaries.class.getResource(name);
    if (archive == null) {
      throw new CannotStart(
          "この機械のための PostgreSQL が入っていません。--database-url で外の PostgreSQL を指定してください。");
    }
    return archive;
  }

  /** The name of the artifact's jar carries the version. */
  private static String versionOf(URL archive) {
    var jar = archive.toString().replaceFirst("!/.*$", "");
    return jar.substring(jar.lastIndexOf('/') + 1).replaceFirst("\\.jar$", "");
  }

  private static String system() {
    var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return name.startsWith("mac") ? "darwin" : name;
  }

  private static String architecture() {
    var name = System.getProperty("os.arch");
    return switch (name) {
      case "amd64", "x86_64" -> "x86_64";
      case "aarch64" -> "arm_64";
      default -> name;
    };
  }

  private static void unpack(URL archive, Path folder) throws IOException {
    try (InputStream packed = archive.openStream();
        var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(entry, tar, folder);
      }
    }
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path folder)
      throws IOException {
    var target = folder.resolve(entry.getName()).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException("leads out of the folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.copy(content, target);
      Files.setPosixFilePermissions(target, permissions(entry));
    }
  }

  private static java.util.Set<java.nio.file.attribute.PosixFilePermission> permissions(
      TarArchiveEntry entry) {
    var executable = (entry.getMode() & ANY_EXECUTE_BIT) != 0;
    return PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--");
  }
}
