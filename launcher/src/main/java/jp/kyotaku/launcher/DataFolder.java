package jp.kyotaku.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleInstitutions;
import org.jspecify.annotations.Nullable;

/** データのフォルダー. One run at a time uses it: a lock that ends with the process guards it. */
final class DataFolder implements AutoCloseable {

  private static final String LOCK = "lock";
  private static final List<String> FOR_PEOPLE = List.of("req", "res", "face");

  private final Path root;
  private final FileChannel guard;

  private DataFolder(Path root, FileChannel guard) {
    this.root = root;
    this.guard = guard;
  }

  /** Whether a run has used it before. */
  static boolean isThere(Path root) {
    return Files.exists(root.resolve(LOCK));
  }

  static DataFolder open(Path root) {
    try {
      Files.createDirectories(root);
      var guard =
          FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (locked(guard) == null) {
        guard.close();
        throw new CannotStart(
            "フォルダー %s は、別の ./run が使っています。そちらを止めるか、--data で別のフォルダーを指定してください。".formatted(root));
      }
      return new DataFolder(root, guard).withFolders();
    } catch (IOException trouble) {
      throw new CannotStart(
          "フォルダー %s に書き込めません。持ち主と空きを確かめるか、--data で別のフォルダーを指定してください。".formatted(root), trouble);
    }
  }

  Path root() {
    return root;
  }

  Path stations() {
    return root.resolve("stations");
  }

  Path station(SampleInstitution institution) {
    return stations().resolve(institution.code().value());
  }

  Path secrets() {
    return root.resolve("link").resolve("secrets.properties");
  }

  /** Of insurers, welfare offices and the central sender. */
  Path insurerSecrets() {
    return root.resolve("link").resolve("insurers.properties");
  }

  /** Tells the command line where the server is that uses this folder. */
  void note(URI server) {
    try {
      Files.writeString(root.resolve("link").resolve("server"), server + "\n");
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  Path standIn() {
    return root.resolve("mynaportal");
  }

  Path authority() {
    return standIn().resolve("authority.crt");
  }

  Path database() {
    return root.resolve("postgres");
  }

  Path log(ProcessName name) {
    return root.resolve("logs").resolve(name.module() + ".log");
  }

  Path pidFile(ProcessName name) {
    return root.resolve("run").resolve(name.module() + ".pid");
  }

  @Override
  public void close() {
    try {
      guard.close();
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private DataFolder withFolders() throws IOException {
    for (var name : List.of("logs", "run", "link", "mynaportal")) {
      Files.createDirectories(root.resolve(name));
    }
    for (var institution : SampleInstitutions.connected()) {
      for (var name : FOR_PEOPLE) {
        Files.createDirectories(station(institution).resolve(name));
      }
    }
    return this;
  }

  private static @Nullable FileLock locked(FileChannel guard) throws IOException {
    try {
      return guard.tryLock();
    } catch (OverlappingFileLockException usedInThisProcess) {
      return null;
    }
  }
}
