package jp.kyotaku.server.insured.load;

import java.util.ArrayList;
import java.util.List;
import jp.kyotaku.kernel.ErrorCode;

/**
 * 見出しの行
 *
 * @param changeAt where 異動区分 stands in the file
 * @param at where each column of the layout stands in the file
 */
record Header(Layout layout, int width, int changeAt, List<Integer> at) {

  /** 見出しの読み取り */
  sealed interface Read {

    record Known(Header header) implements Read {}

    record Unknown(List<RowFinding> findings) implements Read {}
  }

  static Read read(long line, List<String> cells) {
    var labels = cells.stream().map(String::strip).toList();
    return FileKind.of(labels)
        .map(kind -> of(line, new Layout(kind), labels))
        .orElseGet(
            () ->
                new Read.Unknown(
                    List.of(RowFinding.bad(line, "見出し", ErrorCode.FILE_HEADER_UNKNOWN))));
  }

  private static Read of(long line, Layout layout, List<String> labels) {
    var wanted = new ArrayList<>(layout.columns().stream().map(Column::label).toList());
    wanted.add(FileKind.CHANGE);
    var findings = new ArrayList<RowFinding>();
    wanted.stream()
        .filter(label -> !labels.contains(label))
        .forEach(label -> findings.add(RowFinding.bad(line, label, ErrorCode.FILE_COLUMN_MISSING)));
    for (int place = 0; place < labels.size(); place++) {
      if (!wanted.remove(labels.get(place))) {
        findings.add(RowFinding.bad(line, nth(place), ErrorCode.FILE_COLUMN_UNKNOWN));
      }
    }
    return findings.isEmpty() ? known(layout, labels) : new Read.Unknown(findings);
  }

  private static Read known(Layout layout, List<String> labels) {
    var at = layout.columns().stream().map(column -> labels.indexOf(column.label())).toList();
    return new Read.Known(new Header(layout, labels.size(), labels.indexOf(FileKind.CHANGE), at));
  }

  /** What stands in the cell is the sender's and shown nowhere. */
  private static String nth(int place) {
    return (place + 1) + "列目";
  }
}
