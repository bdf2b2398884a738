package jp.kyotaku.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * 作られた一節: a part of a document that a test makes, between {@code <!-- name -->} and {@code <!-- end
 * -->}. What people wrote around it stays.
 */
public final class DocumentSection {

  private static final String END = "<!-- end -->";

  private final Path file;
  private final String name;

  private DocumentSection(Path file, String name) {
    this.file = file;
    this.name = name;
  }

  /** The file's path within the project. */
  public static DocumentSection of(String file, String name) {
    return new DocumentSection(
        Path.of(System.getProperty("kyotaku.root", "..")).resolve(file), name);
  }

  /** The section must say just this; with {@code ./test docs} it is made to. */
  public void says(String content) {
    String document = read();
    int from = after("<!-- " + name + " -->\n", document);
    int to = document.indexOf(END, from);
    if (to < 0) {
      throw new AssertionError(file + ": " + END + " is missing after " + name);
    }
    if (Boolean.getBoolean("kyotaku.write-docs")) {
      write(document.substring(0, from) + content + document.substring(to));
    } else {
      assertEquals(content, document.substring(from, to), file + ": " + name + " (./test docs)");
    }
  }

  private int after(String mark, String document) {
    int at = document.indexOf(mark);
    if (at < 0) {
      throw new AssertionError(file + ": " + mark.strip() + " is missing");
    }
    return at + mark.length();
  }

  private String read() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String document) {
    try {
      Files.writeString(file, document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
