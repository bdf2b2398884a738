package jp.kyotaku.server.insured.load;

import java.util.List;

/** ファイルの一行. Where bytes were no character, {@link #UNREADABLE} stands. */
public record FileLine(long number, List<String> cells) {

  public static final char UNREADABLE = '\uFFFD';

  public FileLine {
    cells = List.copyOf(cells);
  }

  /** What people wrote there is personal. */
  @Override
  public String toString() {
    return "FileLine[" + number + ", ***]";
  }
}
