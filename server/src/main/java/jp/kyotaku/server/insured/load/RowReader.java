package jp.kyotaku.server.insured.load;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Reading;
import jp.kyotaku.kernel.code.ChangeKind;
import jp.kyotaku.kernel.field.Fields;

/** 一行を調べる: each cell by its field, then the row as a whole. */
final class RowReader {

  /** What the decoder puts where bytes are no character. */
  private static final char UNREADABLE = '\uFFFD';

  private final Header header;
  private final Owner owner;
  private final List<Function<String, Reading<String>>> readers;

  RowReader(Header header, Owner owner, LocalDate today) {
    this.header = header;
    this.owner = owner;
    this.readers =
        header.layout().columns().stream()
            .<Function<String, Reading<String>>>map(
                column -> new RememberedCells(column.reader(today)))
            .toList();
  }

  Row read(CsvRecord record) {
    long line = record.getStartingLineNumber();
    if (record.getFieldCount() != header.width()) {
      return unusable(line, "行", ErrorCode.FILE_COLUMN_COUNT);
    }
    return switch (Fields.CHANGE_KIND.readTyped(record.getField(header.changeAt()))) {
      case Reading.Good<ChangeKind>(var change) -> checked(record, line, change);
      case Reading.Bad<ChangeKind>(var code) -> unusable(line, FileKind.CHANGE, code);
    };
  }

  private Row checked(CsvRecord record, long line, ChangeKind change) {
    var row = header.layout().emptyRow(line, change);
    var columns = header.layout().columns();
    for (int place = 0; place < columns.size(); place++) {
      if (columns.get(place).need().readFor(change)) {
        readCell(row, place, columns.get(place), record.getField(header.at().get(place)));
      }
    }
    if (row.good()) {
      Contradictions.find(header.layout().kind(), row);
    }
    owner.check(header.layout().kind(), row);
    return row;
  }

  private void readCell(Row row, int place, Column<?> column, String cell) {
    if (cell.isBlank()) {
      if (column.need().requiredFor(row.change())) {
        row.refuse(column.name(), ErrorCode.VALUE_MISSING);
      }
    } else if (cell.indexOf(UNREADABLE) >= 0) {
      row.refuse(column.name(), ErrorCode.FILE_CHARACTER_UNREADABLE);
    } else {
      switch (readers.get(place).apply(cell)) {
        case Reading.Good<String>(var value) -> row.set(place, value);
        case Reading.Bad<String>(var code) -> row.refuse(column.name(), code);
      }
    }
  }

  private Row unusable(long line, String item, ErrorCode code) {
    var row = header.layout().emptyRow(line, ChangeKind.ADD);
    row.findings().add(RowFinding.bad(line, item, code));
    return row;
  }
}
