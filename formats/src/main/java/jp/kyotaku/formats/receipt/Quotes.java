package jp.kyotaku.formats.receipt;

import java.util.Optional;
import java.util.stream.IntStream;

/** 引用符: a line whose items are all wrapped in quotation marks, as some programs write CSV. */
final class Quotes {

  private Quotes() {}

  /** Whether each of its items is empty or wrapped. */
  static boolean wrap(byte[] line) {
    if (line.length == 0 || line[0] != '"') {
      return false;
    }
    int from = 0;
    for (int at = 0; at <= line.length; at++) {
      if (at == line.length || line[at] == ',') {
        if (at > from && !isWrapped(line, from, at)) {
          return false;
        }
        from = at + 1;
      }
    }
    return true;
  }

  private static boolean isWrapped(byte[] line, int from, int to) {
    return to - from >= 2 && line[from] == '"' && line[to - 1] == '"';
  }

  /** The line without its quotation marks. */
  static byte[] without(byte[] line) {
    int length = 0;
    for (byte letter : line) {
      length += letter == '"' ? 0 : 1;
    }
    var bare = new byte[length];
    int to = 0;
    for (byte letter : line) {
      if (letter != '"') {
        bare[to++] = letter;
      }
    }
    return bare;
  }

  /**
   * A line that has so many items only where commas between quotation marks are not counted: what
   * is wrong with the first item that has such a comma.
   */
  static Optional<ClaimFinding> withComma(Line line, int count) {
    byte[] bytes = line.rawBytes();
    int[] ends = ends(bytes);
    if (ends.length != count || line.itemCount() == count) {
      return Optional.empty();
    }
    int item = 0;
    while (ends[item] == line.to(item + 1)) {
      item++;
    }
    int from = item == 0 ? 0 : ends[item - 1] + 1;
    return Optional.of(
        Fault.ITEM_QUOTED.at(
            Place.of(line, item + 1), LineBytes.text(bytes, from, ends[item]), line.itemCount()));
  }

  /** Where each item ends when commas between quotation marks belong to it. */
  private static int[] ends(byte[] line) {
    var ends = IntStream.builder();
    boolean inside = false;
    for (int at = 0; at < line.length; at++) {
      inside ^= line[at] == '"';
      if (line[at] == ',' && !inside) {
        ends.add(at);
      }
    }
    return ends.add(line.length).build().toArray();
  }
}
