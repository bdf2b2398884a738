package jp.kyotaku.fees;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** 表の言葉: how names and days are written in our tables. */
final class Words {

  /** No value, or no end. */
  static final String NONE = "-";

  private Words() {}

  /** BASE_UP is written base-up. */
  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> Optional<E> find(E[] values, String word) {
    String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
    for (E value : values) {
      if (value.name().equals(name)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  static <E extends Enum<E>> E read(E[] values, Rows.Row row, String column) {
    return find(values, row.cell(column)).orElseThrow(() -> row.damaged(column));
  }

  static FeeCode code(Rows.Row row, String column, String text) {
    return FeeCode.read(text).orElseThrow(() -> row.damaged(column));
  }

  /** The day of a cell; where it holds none, the other. */
  static LocalDate day(Rows.Row row, String column, LocalDate otherwise) {
    String cell = row.cell(column);
    if (cell.isEmpty() || cell.equals(NONE)) {
      return otherwise;
    }
    try {
      return day(cell);
    } catch (DateTimeException | IndexOutOfBoundsException | NumberFormatException e) {
      throw row.damaged(column);
    }
  }

  /** 2024-06-01, without the formatter, which would take a tenth of the start of a command. */
  private static LocalDate day(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      throw new DateTimeException(text);
    }
    return LocalDate.of(
        Integer.parseInt(text, 0, 4, 10),
        Integer.parseInt(text, 5, 7, 10),
        Integer.parseInt(text, 8, 10, 10));
  }

  static String day(LocalDate day) {
    return day.equals(LocalDate.MAX) || day.equals(LocalDate.MIN) ? NONE : day.toString();
  }

  static int number(Rows.Row row, String column, String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw row.damaged(column);
    }
  }
}
