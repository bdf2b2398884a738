package jp.kyotaku.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** 資料: the specification beside the project. Tests read it; nothing of it is copied. */
public final class Papers {

  private Papers() {}

  static Path folder() {
    return Path.of(System.getProperty("kyotaku.shared", "../shared")).normalize();
  }

  static boolean present() {
    return Files.isDirectory(folder());
  }

  public static Path file(String path) {
    return folder().resolve(path);
  }

  /** The rows of the first table below the heading, each cell trimmed; without its head. */
  public static List<List<String>> table(String path, String heading) {
    return table(path, heading, "|");
  }

  /** The same of the first table whose head begins so. */
  public static List<List<String>> table(String path, String heading, String head) {
    return lines(path).stream()
        .dropWhile(line -> !line.startsWith("#") || !line.contains(heading))
        .dropWhile(line -> !line.startsWith(head))
        .takeWhile(line -> line.startsWith("|"))
        .skip(2)
        .map(Papers::cells)
        .toList();
  }

  private static List<String> cells(String row) {
    String[] parts = row.split("\\|", -1);
    return Arrays.stream(parts, 1, parts.length - 1).map(String::strip).toList();
  }

  private static List<String> lines(String path) {
    try {
      return Files.readAllLines(file(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
