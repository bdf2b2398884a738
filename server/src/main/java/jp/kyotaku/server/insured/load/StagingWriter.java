package jp.kyotaku.server.insured.load;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;

/**
 * 行を待ち場所へ流す: good rows by COPY as they come. Findings wait for a pause, since one connection copies
 * one thing at a time.
 */
final class StagingWriter implements AutoCloseable {

  private static final String FINDINGS = "COPY found (line, item, code, warning) FROM STDIN";
  private static final int ENOUGH = 1 << 16;

  private final CopyManager copyManager;
  private final Layout layout;
  private final String command;
  private final StringBuilder rows = new StringBuilder(ENOUGH + (1 << 12));
  private final StringBuilder findings = new StringBuilder();
  private @Nullable CopyIn copy;

  StagingWriter(CopyManager copyManager, Layout layout) {
    this.copyManager = copyManager;
    this.layout = layout;
    this.command = CopyText.command(layout);
  }

  void add(Row row) throws SQLException {
    if (row.good()) {
      CopyText.append(rows, layout, row);
      if (rows.length() >= ENOUGH) {
        flushRows();
      }
    } else {
      row.findings().forEach(finding -> CopyText.append(findings, finding));
      if (findings.length() >= ENOUGH) {
        finish();
      }
    }
  }

  /** All that was added is in the database when this returns; more may follow. */
  void finish() throws SQLException {
    flushRows();
    if (copy != null) {
      copy.endCopy();
      copy = null;
    }
    if (!findings.isEmpty()) {
      var pause = copyManager.copyIn(FINDINGS);
      write(pause, findings);
      pause.endCopy();
    }
  }

  /** What was begun and not finished is given up, so that the transaction can be undone. */
  @Override
  public void close() throws SQLException {
    if (copy != null && copy.isActive()) {
      copy.cancelCopy();
    }
  }

  private void flushRows() throws SQLException {
    if (!rows.isEmpty()) {
      if (copy == null) {
        copy = copyManager.copyIn(command);
      }
      write(copy, rows);
    }
  }

  private static void write(CopyIn copy, StringBuilder text) throws SQLException {
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    text.setLength(0);
  }
}
