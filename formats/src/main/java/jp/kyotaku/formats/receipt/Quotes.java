package jp.kyotaku.formats.receipt;

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
}
