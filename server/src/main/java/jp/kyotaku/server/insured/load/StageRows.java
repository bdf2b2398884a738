package jp.kyotaku.server.insured.load;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.Optional;
import org.springframework.jdbc.UncategorizedSQLException;

/** 全行を一行ずつ調べ、待ち場所へ流す */
final class StageRows {

  private final Iterator<CsvRecord> records;
  private long line;
  private long rows;
  private long bad;

  StageRows(Iterator<CsvRecord> records) {
    this.records = records;
  }

  /** Throws {@link UnreadableFrom} where the file cannot be taken apart into rows. */
  Optional<CsvRecord> next() {
    try {
      if (!records.hasNext()) {
        return Optional.empty();
      }
      var record = records.next();
      line = record.getStartingLineNumber();
      return Optional.of(record);
    } catch (CsvParseException e) {
      throw new UnreadableFrom(line + 1, e);
    }
  }

  void stage(RowReader reader, StagingWriter staging) {
    try (staging) {
      for (var record = next(); record.isPresent(); record = next()) {
        var row = reader.read(record.get());
        rows++;
        bad += row.good() ? 0 : 1;
        staging.add(row);
      }
      staging.finish();
    } catch (SQLException e) {
      throw new UncategorizedSQLException("staging the rows of a file", null, e);
    }
  }

  long rows() {
    return rows;
  }

  long bad() {
    return bad;
  }
}
