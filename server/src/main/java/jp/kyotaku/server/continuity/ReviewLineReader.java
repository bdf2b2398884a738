package jp.kyotaku.server.continuity;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.Reading;
import jp.kyotaku.kernel.field.Field;
import jp.kyotaku.kernel.field.Fields;
import jp.kyotaku.server.insured.CardData;
import jp.kyotaku.server.insured.load.FileLine;
import jp.kyotaku.server.insured.load.RowFinding;

/** 審査結果のファイルの一行を調べる: each cell by its field, then the row as a whole. */
final class ReviewLineReader {

  private final int width;
  private final Map<ReviewColumn, Integer> places = new EnumMap<>(ReviewColumn.class);
  private final LocalDate today;
  private final Consumer<RowFinding> findings;

  ReviewLineReader(List<String> labels, LocalDate today, Consumer<RowFinding> findings) {
    this.width = labels.size();
    for (ReviewColumn column : ReviewColumn.values()) {
      places.put(column, labels.indexOf(column.label()));
    }
    this.today = today;
    this.findings = findings;
  }

  /** 読みかけの一行 */
  private final class Reader {

    private final FileLine line;
    private boolean good = true;

    Reader(FileLine line) {
      this.line = line;
    }

    /** As the field reads it; a stand-in for what cannot be read, for the row is refused then. */
    <T> Optional<T> read(ReviewColumn column, Field<T> field) {
      String cell = line.cells().get(places.getOrDefault(column, 0));
      if (cell.isBlank()) {
        return column.required() ? refuse(column, ErrorCode.VALUE_MISSING) : Optional.empty();
      }
      if (cell.indexOf(FileLine.UNREADABLE) >= 0) {
        return refuse(column, ErrorCode.FILE_CHARACTER_UNREADABLE);
      }
      return switch (field.asOf(today).readTyped(cell)) {
        case Reading.Good<T>(var value) -> Optional.of(value);
        case Reading.Bad<T>(var code) -> refuse(column, code);
      };
    }

    private <T> Optional<T> refuse(ReviewColumn column, ErrorCode code) {
      good = false;
      found(line, column.label(), code);
      return Optional.empty();
    }
  }

  /** Nothing where there are findings. */
  Optional<ReviewLine> read(FileLine line) {
    if (line.cells().size() != width) {
      found(line, "行", ErrorCode.FILE_COLUMN_COUNT);
      return Optional.empty();
    }
    var reader = new Reader(line);
    var institution = reader.read(ReviewColumn.INSTITUTION, Fields.INSTITUTION_CODE);
    var insurer = reader.read(ReviewColumn.INSURER, Fields.INSURER_NUMBER);
    var symbol = reader.read(ReviewColumn.SYMBOL, Fields.SYMBOL);
    var number = reader.read(ReviewColumn.NUMBER, Fields.NUMBER);
    var branch = reader.read(ReviewColumn.BRANCH, Fields.BRANCH);
    var birthDate = reader.read(ReviewColumn.BIRTH_DATE, Fields.BIRTH_DATE);
    var month = reader.read(ReviewColumn.MONTH, Fields.TREATMENT_MONTH);
    var claim = reader.read(ReviewColumn.CLAIM, Fields.CLAIM_NUMBER);
    var outcome = reader.read(ReviewColumn.OUTCOME, Fields.REVIEW_OUTCOME);
    var decidedOn = reader.read(ReviewColumn.DECIDED_ON, Fields.DECIDED_ON);
    if (!reader.good) {
      return Optional.empty();
    }
    var id = new InsuredId(symbol.orElse(""), number.orElseThrow(), branch.orElse(""));
    var card = new CardData(insurer.orElseThrow(), id, birthDate.orElseThrow());
    return inOrder(
        new ReviewLine(
            line.number(),
            institution.orElseThrow(),
            card,
            month.orElseThrow(),
            claim.orElse(""),
            outcome.orElseThrow(),
            decidedOn.orElseThrow()),
        line);
  }

  private Optional<ReviewLine> inOrder(ReviewLine read, FileLine line) {
    if (read.decidedOn().isBefore(read.month().atDay(1))) {
      found(line, ReviewColumn.DECIDED_ON.label(), ErrorCode.REVIEW_BEFORE_THE_MONTH);
      return Optional.empty();
    }
    return Optional.of(read);
  }

  private void found(FileLine line, String item, ErrorCode code) {
    findings.accept(new RowFinding(line.number(), item, code, false));
  }
}
