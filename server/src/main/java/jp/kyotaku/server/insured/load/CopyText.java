package jp.kyotaku.server.insured.load;

/** COPYの行: text format; only the backslash needs care, for controls are in no value. */
final class CopyText {

  private static final String NONE = "\\N";

  private CopyText() {}

  static void append(StringBuilder rows, Layout layout, Row row) {
    rows.append(row.line()).append('\t').append(row.change().name());
    var columns = layout.columns();
    for (int place = 0; place < columns.size(); place++) {
      rows.append('\t');
      appendValue(rows, columns.get(place), row.value(place));
    }
    rows.append('\n');
  }

  static void append(StringBuilder rows, RowFinding finding) {
    rows.append(finding.line()).append('\t').append(finding.item()).append('\t');
    rows.append(finding.code().name()).append('\t').append(finding.warning() ? 't' : 'f');
    rows.append('\n');
  }

  /** No symbol and no branch are a value of the key; elsewhere empty means unknown. */
  private static void appendValue(StringBuilder rows, Column<?> column, String value) {
    if (value.isEmpty()) {
      rows.append(column.keepsEmpty() ? "" : NONE);
    } else if (value.indexOf('\\') < 0) {
      rows.append(value);
    } else {
      rows.append(value.replace("\\", "\\\\"));
    }
  }

  static String command(Layout layout) {
    var names = layout.columns().stream().map(Column::name).toList();
    return "COPY staged (line, change, " + String.join(", ", names) + ") FROM STDIN";
  }
}
