package jp.kyotaku.server.insured.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.code.ChangeKind;

/** 読んだ一行: values as the database reads them, "" for none, and what is wrong with them. */
final class Row {

  private final Layout layout;
  private final long line;
  private final ChangeKind change;
  private final String[] values;
  private final List<RowFinding> findings = new ArrayList<>(0);

  Row(Layout layout, long line, ChangeKind change) {
    this.layout = layout;
    this.line = line;
    this.change = change;
    this.values = new String[layout.columns().size()];
    Arrays.fill(values, "");
  }

  long line() {
    return line;
  }

  ChangeKind change() {
    return change;
  }

  void set(int place, String value) {
    values[place] = value;
  }

  String value(int place) {
    return values[place];
  }

  String value(String name) {
    return values[layout.place(name)];
  }

  boolean has(String name) {
    return !value(name).isEmpty();
  }

  /** Two days as the database writes them; a missing one is not before any. */
  boolean isBefore(String name, String other) {
    return has(name) && has(other) && value(name).compareTo(value(other)) < 0;
  }

  /** Names the column in the words of the file. */
  void refuse(String name, ErrorCode code) {
    findings.add(RowFinding.bad(line, layout.column(name).label(), code));
  }

  List<RowFinding> findings() {
    return findings;
  }

  boolean good() {
    return findings.isEmpty();
  }
}
