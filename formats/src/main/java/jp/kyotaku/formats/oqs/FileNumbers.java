package jp.kyotaku.formats.oqs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * ファイル名の連番 (3.2): yyyyMMdd and a daily counter of four digits. A number is taken by making an empty
 * file, so that two claims computers at one folder never take the same; it stays taken while its
 * request is on the way.
 */
final class FileNumbers {

  private static final int LAST = 9999;

  private final StationFolders folders;

  FileNumbers(StationFolders folders) {
    this.folders = folders;
  }

  /** The suffix of the next file of this day. */
  String take(LocalDate day) {
    String date = Written.date(day);
    for (int number = highest(date) + 1; number <= LAST; number++) {
      String suffix = date + "%04d".formatted(number);
      if (taken(suffix)) {
        return suffix;
      }
    }
    throw new IllegalStateException("no number left for " + date);
  }

  private boolean taken(String suffix) {
    try {
      Files.createFile(folders.own().resolve(suffix));
      return true;
    } catch (FileAlreadyExistsException _) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int highest(String date) {
    Pattern numbered = Pattern.compile("(?:^|.*_)" + date + "(\\d{4})(?:\\.xml)?");
    return folders.namesInUse().stream()
        .map(numbered::matcher)
        .filter(Matcher::matches)
        .mapToInt(matcher -> Integer.parseInt(matcher.group(1)))
        .max()
        .orElse(0);
  }
}
