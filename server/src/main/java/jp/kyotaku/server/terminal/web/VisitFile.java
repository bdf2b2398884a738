package jp.kyotaku.server.terminal.web;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kyotaku.formats.text.StrictDecoder;
import jp.kyotaku.formats.text.TextEncoding;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Reading;
import jp.kyotaku.server.inquiry.PlannedVisit;

/**
 * 訪問予定のファイル (CSV): UTF-8 or Shift_JIS, with a header; each line stands for itself.
 *
 * @param findings of the lines that were left out
 */
record VisitFile(List<PlannedVisit> visits, List<Line> findings) {

  /**
   * 指摘. What stands in the line is left out: it is personal.
   *
   * @param number of the line in the file
   */
  record Line(long number, String sentence) {}

  /** 列: by its heading the field of the form. */
  record Column(String heading, String field, String what) {}

  static final List<Column> COLUMNS =
      List.of(
          new Column("訪問日", "day", "必須。2024-06-04、令和6年6月4日 など"),
          new Column("時刻", "time", "任意。9:05 など"),
          new Column("診療の区分", "category", "必須。訪問診療等、往診、オンライン診療等"),
          new Column("照会番号", "reference", "照会番号か、保険者番号・番号・生年月日のすべて"),
          new Column("保険者番号", "insurer", "6桁か8桁"),
          new Column("記号", "symbol", "任意"),
          new Column("番号", "number", "半角20文字まで"),
          new Column("枝番", "branch", "任意。2桁"),
          new Column("生年月日", "birthDate", "1934-02-11、S9.2.11 など"),
          new Column("氏名（手控え）", "note", "任意。予定の一覧に出します"));

  private static final int LONGEST_LINE = 1 << 13;
  private static final char MARK = '\uFEFF';

  static VisitFile read(byte[] content, LocalDate today) {
    return switch (decoded(content)) {
      case Reading.Good<String>(var text) -> parsed(text, today);
      case Reading.Bad<String> _ -> of(1, ErrorCode.FILE_CHARACTER_UNREADABLE);
    };
  }

  private static Reading<String> decoded(byte[] content) {
    var utf8 = StrictDecoder.decode(content, TextEncoding.UTF_8);
    return utf8 instanceof Reading.Good<String>
        ? utf8
        : StrictDecoder.decode(content, TextEncoding.SHIFT_JIS);
  }

  private static VisitFile parsed(String text, LocalDate today) {
    String unmarked = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    var reader =
        CsvReader.builder()
            .allowExtraFields(true)
            .allowMissingFields(true)
            .skipEmptyLines(true)
            .maxBufferSize(LONGEST_LINE)
            .ofCsvRecord(unmarked);
    var records = new ArrayList<CsvRecord>();
    try {
      reader.forEach(records::add);
    } catch (CsvParseException _) {
      return of(records.size() + 1L, ErrorCode.FILE_QUOTES_BROKEN);
    }
    return records.isEmpty()
        ? of(1, ErrorCode.VISIT_HEADER_UNKNOWN)
        : lines(records.getFirst(), records.subList(1, records.size()), today);
  }

  private static VisitFile lines(CsvRecord header, List<CsvRecord> records, LocalDate today) {
    var headings = header.getFields().stream().map(String::strip).toList();
    if (!COLUMNS.stream().map(Column::heading).toList().containsAll(headings)
        || !headings.contains(COLUMNS.getFirst().heading())) {
      return of(header.getStartingLineNumber(), ErrorCode.VISIT_HEADER_UNKNOWN);
    }
    var visits = new ArrayList<PlannedVisit>();
    var findings = new ArrayList<Line>();
    for (var record : records) {
      long number = record.getStartingLineNumber();
      switch (VisitReading.read(form(headings, record), today)) {
        case VisitReading.Read.Good(var visit) -> visits.add(visit);
        case VisitReading.Read.Wrong(var errors) ->
            errors.forEach(error -> findings.add(new Line(number, error.sentence())));
      }
    }
    return new VisitFile(visits, findings);
  }

  private static VisitForm form(List<String> headings, CsvRecord record) {
    Map<String, String> fields = new HashMap<>();
    fields.put("id", UUID.randomUUID().toString());
    for (var column : COLUMNS) {
      int at = headings.indexOf(column.heading());
      if (at >= 0 && at < record.getFieldCount()) {
        fields.put(column.field(), record.getField(at));
      }
    }
    return VisitForm.of(fields);
  }

  private static VisitFile of(long line, ErrorCode code) {
    return new VisitFile(List.of(), List.of(new Line(line, code.sentence() + code.advice())));
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "VisitFile[" + visits.size() + " visits, " + findings.size() + " findings]";
  }
}
