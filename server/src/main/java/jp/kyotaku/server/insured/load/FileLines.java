package jp.kyotaku.server.insured.load;

import java.util.Optional;

/** ファイルの残りの行, read as they come */
public final class FileLines {

  private final StageRows rows;

  FileLines(StageRows rows) {
    this.rows = rows;
  }

  public Optional<FileLine> next() {
    return rows.next()
        .map(record -> new FileLine(record.getStartingLineNumber(), record.getFields()));
  }
}
