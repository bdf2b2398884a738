package jp.kyotaku.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * 変わらなくなったファイル: size and date stayed the same for so long. Time is measured here, because the clock
 * of a shared folder may differ.
 */
final class Unchanged {

  private final LongSupplier nanoTime;
  private final Duration enough;
  private final Map<Path, Seen> seen = new HashMap<>();

  Unchanged(LongSupplier nanoTime, Duration enough) {
    this.nanoTime = nanoTime;
    this.enough = enough;
  }

  boolean longEnough(Path file) throws IOException {
    var now = new Seen(Files.size(file), Files.getLastModifiedTime(file), nanoTime.getAsLong());
    var before = seen.putIfAbsent(file, now);
    if (before != null && !before.sameFile(now)) {
      seen.put(file, now);
      return false;
    }
    return before != null && now.since() - before.since() >= enough.toNanos();
  }

  void forgetAllBut(Collection<Path> files) {
    seen.keySet().retainAll(files);
  }

  private record Seen(long size, FileTime changed, long since) {

    boolean sameFile(Seen other) {
      return size == other.size && changed.equals(other.changed);
    }
  }
}
