package jp.kyotaku.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.InsurerNumber;
import jp.kyotaku.kernel.Reading;

/**
 * 名簿 (CSV, UTF-8): the first line names the columns; a line without a value where one is needed is
 * told.
 */
final class PeopleFile {

  private static final String INSURER = "保険者番号";
  private static final String SYMBOL = "記号";
  private static final String NUMBER = "番号";
  private static final String BRANCH = "枝番";
  private static final String BIRTH = "生年月日";
  private static final String REFERENCE = "照会番号";
  private static final Set<String> COLUMNS =
      Set.of(INSURER, SYMBOL, NUMBER, BRANCH, BIRTH, REFERENCE);
  private static final String MARK = "\uFEFF";

  /** 読めない名簿 */
  static final class Wrong extends Exception {

    private static final long serialVersionUID = 1;

    Wrong(String sentence) {
      super(sentence);
    }
  }

  private final List<String> columns;
  private final List<String> cells;
  private final int line;

  private PeopleFile(List<String> columns, List<String> cells, int line) {
    this.columns = columns;
    this.cells = cells;
    this.line = line;
  }

  /**
   * @param withBirth whether each needs a 生年月日: a registration of numbers knows none
   */
  static List<ListedPerson> read(Path file, boolean withBirth) throws IOException, Wrong {
    var lines = Files.readAllLines(file);
    if (lines.isEmpty()) {
      throw new Wrong("名簿に何もありません。");
    }
    var columns = cells(lines.getFirst().replace(MARK, ""));
    if (!COLUMNS.containsAll(columns) || !columns.contains(NUMBER)) {
      throw new Wrong("1行目に列名がないか、知らない列名があります（保険者番号,記号,番号,枝番,生年月日,照会番号）。");
    }
    if (withBirth && !columns.contains(BIRTH)) {
      throw new Wrong("生年月日の列がありません。");
    }
    var people = new ArrayList<ListedPerson>();
    for (int place = 1; place < lines.size(); place++) {
      if (!lines.get(place).isBlank()) {
        people.add(new PeopleFile(columns, cells(lines.get(place)), place + 1).person());
      }
    }
    return people;
  }

  private static List<String> cells(String line) {
    return List.of(line.split(",", -1)).stream().map(String::strip).toList();
  }

  private ListedPerson person() throws Wrong {
    return new ListedPerson(
        insurer(),
        new InsuredId(cell(SYMBOL), cell(NUMBER), cell(BRANCH)),
        birth(),
        cell(REFERENCE));
  }

  private InsurerNumber insurer() throws Wrong {
    return switch (InsurerNumber.read(cell(INSURER))) {
      case Reading.Good<InsurerNumber>(var value) -> value;
      case Reading.Bad<InsurerNumber>(var code) ->
          throw wrong(INSURER, code.sentence() + code.advice());
    };
  }

  private LocalDate birth() throws Wrong {
    if (!columns.contains(BIRTH)) {
      return LocalDate.EPOCH;
    }
    try {
      return LocalDate.parse(cell(BIRTH));
    } catch (DateTimeParseException unreadable) {
      throw wrong(BIRTH, "2024-06-03 の形で書いてください。");
    }
  }

  private String cell(String column) {
    int place = columns.indexOf(column);
    return place < 0 || place >= cells.size() ? "" : cells.get(place);
  }

  private Wrong wrong(String column, String sentence) {
    return new Wrong(line + "行目の" + column + "：" + sentence);
  }
}
