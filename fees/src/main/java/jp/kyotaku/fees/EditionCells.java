package jp.kyotaku.fees;

import java.time.LocalDate;
import java.util.List;

/** edition.tsv: where an edition is from, read and written. */
final class EditionCells {

  static final List<String> HEAD = List.of("from", "name", "complete", "source");

  private EditionCells() {}

  static Edition read(Rows.Row row) {
    return new Edition(
        Words.day(row, "from", LocalDate.MIN),
        row.cell("name"),
        row.cell("source"),
        row.cell("complete").equals("yes"));
  }

  static String write(Edition edition) {
    return String.join(
        "\t",
        Words.day(edition.from()),
        edition.name(),
        edition.complete() ? "yes" : "no",
        edition.source());
  }
}
