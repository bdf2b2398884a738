package jp.kyotaku.link;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;

/**
 * 書き終わりの見分け: the closing root tag, or no change for two seconds. Time is measured here, because the
 * clock of a shared folder may differ.
 */
final class WritingEnd {

  static final Duration UNCHANGED = Duration.ofSeconds(2);

  private static final int TAIL = 256;
  private static final Pattern CLOSING_TAG = Pattern.compile("</XmlMsg\\s*>\\s*$");

  private final LongSupplier nanoTime;
  private final Map<Path, Seen> seen = new HashMap<>();

  WritingEnd(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  boolean reached(Path file) throws IOException {
    return endsWithClosingTag(file) || unchangedLongEnough(file);
  }

  void forgetAllBut(Collection<Path> files) {
    seen.keySet().retainAll(files);
  }

  private boolean unchangedLongEnough(Path file) throws IOException {
    var now = new Seen(Files.size(file), Files.getLastModifiedTime(file), nanoTime.getAsLong());
    var before = seen.putIfAbsent(file, now);
    if (before != null && !before.sameFile(now)) {
      seen.put(file, now);
      return false;
    }
    return before != null && now.since() - before.since() >= UNCHANGED.toNanos();
  }

  /**
   * Shift_JIS and UTF-8 write the tag in ASCII; UTF-16 does with a zero byte beside each letter.
   */
  private static boolean endsWithClosingTag(Path file) throws IOException {
    long size = Files.size(file);
    var tail = tail(file, size);
    boolean wide = tail.indexOf('\0') >= 0;
    return !(wide && size % 2 != 0) && CLOSING_TAG.matcher(tail.replace("\0", "")).find();
  }

  private static String tail(Path file, long size) throws IOException {
    try (var content = Files.newInputStream(file)) {
      content.skipNBytes(Math.max(0, size - TAIL));
      return new String(content.readNBytes(TAIL), StandardCharsets.ISO_8859_1);
    }
  }

  private record Seen(long size, FileTime changed, long since) {

    boolean sameFile(Seen other) {
      return size == other.size && changed.equals(other.changed);
    }
  }
}
