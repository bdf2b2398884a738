package jp.kyotaku.link;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongSupplier;

/**
 * 取り込み: a complete request file moves from req to work/picked and has its id from that instant on.
 */
final class Pickup {

  /** Looks in a row, some seven a second. */
  private static final int PATIENCE = 40;

  /** So long a file of another name may lie in req. */
  static final Duration STRAY = Duration.ofSeconds(30);

  private final StationFolders folders;
  private final WritingEnd writingEnd;
  private final Unchanged strays;
  private final Aside aside;
  private final Map<Path, Integer> failures = new HashMap<>();

  Pickup(StationFolders folders, LongSupplier nanoTime, Aside aside) {
    this.folders = folders;
    this.writingEnd = new WritingEnd(nanoTime);
    this.strays = new Unchanged(nanoTime, STRAY);
    this.aside = aside;
  }

  /** Oldest first; what is still being written stays for the next time. */
  List<PickedFile> takeComplete() throws IOException {
    var found = oldestFirst(folders.request());
    writingEnd.forgetAllBut(found);
    strays.forgetAllBut(found);
    failures.keySet().retainAll(found);
    var taken = new ArrayList<PickedFile>();
    for (var file : found) {
      if (isRequest(file)) {
        takeIfComplete(file, taken);
      } else if (isStray(file)) {
        setAsideIfLeft(file);
      }
    }
    return taken;
  }

  /** All that were taken and are not settled, those of an earlier run too. */
  List<PickedFile> unsettled() throws IOException {
    return oldestFirst(folders.picked()).stream()
        .flatMap(path -> PickedFile.of(path).stream())
        .toList();
  }

  /**
   * A file cannot be read or moved for long. A short while is usual: its writer may hold it alone.
   */
  boolean stuck() {
    return failures.values().stream().anyMatch(count -> count > PATIENCE);
  }

  private void takeIfComplete(Path file, List<PickedFile> taken) {
    try {
      if (writingEnd.reached(file)) {
        take(file, taken);
      }
      failures.remove(file);
    } catch (IOException heldOrGone) {
      failures.merge(file, 1, Integer::sum);
    }
  }

  /** Somebody may still be copying it, or about to give it its name. */
  private void setAsideIfLeft(Path file) {
    try {
      if (strays.longEnough(file)) {
        aside.putStray(file);
      }
      failures.remove(file);
    } catch (IOException heldOrGone) {
      failures.merge(file, 1, Integer::sum);
    }
  }

  private void take(Path file, List<PickedFile> taken) throws IOException {
    var name = MessageName.ofRequest(nameOf(file));
    if (name.isEmpty()) {
      aside.putUnusableName(file);
      return;
    }
    var picked = PickedFile.in(folders.picked(), UUID.randomUUID(), name.get());
    DurableFiles.move(file, picked.path());
    taken.add(picked);
  }

  /** Links are left alone: they could point anywhere. */
  private static boolean isRequest(Path file) {
    return MessageName.looksLikeRequest(nameOf(file))
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean isStray(Path file) {
    return !MessageName.looksLikeRequest(nameOf(file))
        && !MessageName.belongsToTheSystem(nameOf(file))
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static List<Path> oldestFirst(Path folder) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      var dated = new ArrayList<Dated>();
      for (var entry : entries) {
        dated.add(Dated.of(entry));
      }
      dated.sort(Comparator.comparing(Dated::changed).thenComparing(Dated::path));
      return dated.stream().map(Dated::path).toList();
    }
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName());
  }

  private record Dated(Path path, FileTime changed) {

    static Dated of(Path path) throws IOException {
      try {
        return new Dated(path, Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS));
      } catch (NoSuchFileException gone) {
        return new Dated(path, FileTime.fromMillis(0));
      }
    }
  }
}
