package jp.kyotaku.server.insured.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kyotaku.kernel.code.ChangeKind;

/** 行の値の並び: the columns of a kind in their documented order, whatever the file's own order. */
final class Layout {

  private final FileKind kind;
  private final Map<String, Integer> places = new HashMap<>();

  Layout(FileKind kind) {
    this.kind = kind;
    for (Column<?> column : kind.columns()) {
      places.put(column.name(), places.size());
    }
  }

  FileKind kind() {
    return kind;
  }

  List<Column<?>> columns() {
    return kind.columns();
  }

  boolean has(String name) {
    return places.containsKey(name);
  }

  int place(String name) {
    Integer place = places.get(name);
    if (place == null) {
      throw new IllegalArgumentException("no column " + name);
    }
    return place;
  }

  Column<?> column(String name) {
    return kind.columns().get(place(name));
  }

  Row emptyRow(long line, ChangeKind change) {
    return new Row(this, line, change);
  }
}
