package jp.kyotaku.fees;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** 版の置き場: the tables of one edition, inside the program or in a folder. */
@FunctionalInterface
interface EditionFiles {

  String EDITION = "edition.tsv";
  String ITEMS = "items.tsv";
  String ADD_ONS = "add-ons.tsv";
  String CONFLICTS = "conflicts.tsv";

  InputStream open(String table) throws IOException;

  /** Those that the program carries. */
  static EditionFiles builtIn(String edition) {
    return table -> {
      var in = EditionFiles.class.getResourceAsStream(edition + "/" + table);
      if (in == null) {
        throw new IOException(edition + "/" + table);
      }
      return in;
    };
  }

  default List<Rows.Row> rows(String table) {
    try (var in = open(table)) {
      return Rows.of(table, new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new MastersUnreadable("マスターの表「" + table + "」が読めません。", e);
    }
  }
}
