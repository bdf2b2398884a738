package jp.kyotaku.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** 資料の JSON: a value as it stands in a paper. What is not there is {@link Absent}. */
public sealed interface Json {

  record Text(String value) implements Json {}

  record Numeral(double value) implements Json {}

  record Flag(boolean value) implements Json {}

  record Items(List<Json> values) implements Json {}

  /** In the order of the paper. */
  record Fields(Map<String, Json> values) implements Json {}

  record Absent() implements Json {}

  static Json of(String text) {
    return new JsonText(text).whole();
  }

  /** A file of the papers. */
  static Json paper(String path) {
    try {
      return of(Files.readString(Papers.file(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  default Json at(String name) {
    return this instanceof Fields(var values)
        ? values.getOrDefault(name, new Absent())
        : new Absent();
  }

  /** Its items; none where it is absent. */
  default List<Json> items() {
    return this instanceof Items(var values) ? values : List.of();
  }

  default Map<String, Json> fields() {
    return this instanceof Fields(var values) ? values : Map.of();
  }

  default boolean present() {
    return !(this instanceof Absent);
  }

  default String text() {
    return switch (this) {
      case Text(var value) -> value;
      case Numeral(var value) -> Long.toString(Math.round(value));
      case Flag _, Items _, Fields _, Absent _ -> throw new NoSuchElementException("a text");
    };
  }

  default double number() {
    return this instanceof Numeral(var value) ? value : fail("a number");
  }

  default long whole() {
    return Math.round(number());
  }

  /** False where it is absent. */
  default boolean flag() {
    return this instanceof Flag(var value) && value;
  }

  private static double fail(String wanted) {
    throw new NoSuchElementException(wanted);
  }
}
