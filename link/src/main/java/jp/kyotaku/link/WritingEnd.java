package jp.kyotaku.link;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;

/** 書き終わりの見分け: the closing root tag, or no change for two seconds. */
final class WritingEnd {

  static final Duration UNCHANGED = Duration.ofSeconds(2);

  private static final int TAIL = 256;
  private static final Pattern CLOSING_TAG = Pattern.compile("</XmlMsg\\s*>\\s*$");

  private final Unchanged unchanged;

  WritingEnd(LongSupplier nanoTime) {
    this.unchanged = new Unchanged(nanoTime, UNCHANGED);
  }

  boolean reached(Path file) throws IOException {
    return endsWithClosingTag(file) || unchanged.longEnough(file);
  }

  void forgetAllBut(Collection<Path> files) {
    unchanged.forgetAllBut(files);
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
}
