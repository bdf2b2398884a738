package jp.kyotaku.fees;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * 表の行: a table of ours as text: tabs between cells, # before remarks, the first line names the
 * columns.
 */
final class Rows {

  private Rows() {}

  /** One line of a table; a column that the table does not have is empty. */
  record Row(String table, int line, Map<String, Integer> columns, String[] cells) {

    String cell(String column) {
      Integer at = columns.get(column);
      return at == null || at >= cells.length ? "" : cells[at];
    }

    /** The codes of a cell, one blank between each. */
    List<String> words(String column) {
      String cell = cell(column);
      return cell.isEmpty() || cell.equals("-") ? List.of() : List.of(cell.split(" ", -1));
    }

    MastersUnreadable damaged(String column) {
      return new MastersUnreadable(
          "%sの%d行目、列「%s」の値「%s」が読めません。".formatted(table, line, column, cell(column)));
    }
  }

  static List<Row> of(String table, List<String> lines) {
    var rows = new ArrayList<Row>();
    Map<String, Integer> columns = Map.of();
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (columns.isEmpty()) {
        columns = numbered(cells);
      } else {
        rows.add(new Row(table, at + 1, columns, cells));
      }
    }
    return rows;
  }

  private static Map<String, Integer> numbered(String[] names) {
    var columns = new HashMap<String, Integer>();
    for (int at = 0; at < names.length; at++) {
      columns.put(names[at], at);
    }
    return columns;
  }
}
