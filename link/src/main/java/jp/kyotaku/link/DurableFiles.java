package jp.kyotaku.link;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** 電源が落ちても残るファイル操作: a step counts as done only when file and folder are on the disk. */
final class DurableFiles {

  /** Windows opens no folder as a file; NTFS journals its folders by itself. */
  private static final boolean FOLDERS_CAN_BE_SYNCED =
      !System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

  private DurableFiles() {}

  /** Appears under its name complete or not at all. The temporary name is hidden. */
  static void write(Path file, byte[] content) throws IOException {
    var temporary = file.resolveSibling("." + file.getFileName() + ".tmp");
    Files.write(temporary, content);
    syncFile(temporary);
    move(temporary, file);
  }

  /** Replaces what is there, in one step. */
  static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    syncFolder(folderOf(to));
    if (!folderOf(from).equals(folderOf(to))) {
      syncFolder(folderOf(from));
    }
  }

  /** The file's content and its entry in the folder. */
  static void sync(Path file) throws IOException {
    syncFile(file);
    syncFolder(folderOf(file));
  }

  static void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
    syncFolder(folderOf(file));
  }

  static void syncFolder(Path folder) throws IOException {
    if (FOLDERS_CAN_BE_SYNCED) {
      try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  private static void syncFile(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static Path folderOf(Path file) throws IOException {
    var parent = file.getParent();
    if (parent == null) {
      throw new IOException("a file without a folder");
    }
    return parent;
  }
}
