package jp.kyotaku.fees;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * 版の本文: an imported edition in our own form, as a folder or a database keeps it: four tables as
 * text.
 *
 * @param from the first day on which it holds
 * @param edition edition.tsv
 * @param items items.tsv
 * @param addOns add-ons.tsv
 * @param conflicts conflicts.tsv
 */
public record EditionText(
    LocalDate from, String edition, String items, String addOns, String conflicts) {

  /** The tables with their file names. */
  public List<Table> tables() {
    return List.of(
        new Table(EditionFiles.EDITION, edition),
        new Table(EditionFiles.ITEMS, items),
        new Table(EditionFiles.ADD_ONS, addOns),
        new Table(EditionFiles.CONFLICTS, conflicts));
  }

  /** One table: the name of its file and its text. */
  public record Table(String name, String text) {}

  EditionTables read() {
    return EditionTables.read(this::open);
  }

  private InputStream open(String name) throws IOException {
    for (Table table : tables()) {
      if (table.name().equals(name)) {
        return new ByteArrayInputStream(table.text().getBytes(StandardCharsets.UTF_8));
      }
    }
    throw new IOException(name);
  }
}
