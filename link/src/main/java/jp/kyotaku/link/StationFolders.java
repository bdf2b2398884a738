package jp.kyotaku.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** 機関のフォルダ: req・res・face は機関の人とレセコンのもの、aside は読めなかったファイル、work は連携アプリのもの */
record StationFolders(
    Path request,
    Path result,
    Path face,
    Path aside,
    Path work,
    Path picked,
    Path incoming,
    Path notes) {

  static StationFolders open(Path root) throws IOException {
    Files.createDirectories(root);
    var work = folder(root, "work");
    var folders =
        new StationFolders(
            folder(root, "req"),
            folder(root, "res"),
            folder(root, "face"),
            folder(root, "aside"),
            work,
            folder(work, "picked"),
            folder(work, "incoming"),
            folder(work, "notes"));
    DurableFiles.syncFolder(root);
    DurableFiles.syncFolder(work);
    return folders;
  }

  /** Terminals in the field write Req and REQ: Windows does not mind, so we do not either. */
  private static Path folder(Path root, String name) throws IOException {
    var exact = root.resolve(name);
    if (Files.isDirectory(exact)) {
      return exact;
    }
    try (var entries = Files.list(root)) {
      var other =
          entries.filter(Files::isDirectory).filter(entry -> isCalled(entry, name)).sorted();
      var existing = other.findFirst();
      return existing.isPresent() ? existing.get() : Files.createDirectory(exact);
    }
  }

  private static boolean isCalled(Path entry, String name) {
    return String.valueOf(entry.getFileName()).equalsIgnoreCase(name);
  }
}
