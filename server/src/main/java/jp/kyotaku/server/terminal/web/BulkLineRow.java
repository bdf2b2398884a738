package jp.kyotaku.server.terminal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kyotaku.server.inquiry.BulkLineResult;
import jp.kyotaku.server.inquiry.Validity;

/** 一括の結果の行 (T08, T10): for the screen and for the file of people */
record BulkLineRow(
    int line,
    boolean normal,
    String asked,
    String name,
    String result,
    String detail,
    String number) {

  static final List<String> COLUMNS =
      List.of(
          "行",
          "任意の識別子",
          "照会した保険者番号",
          "照会した記号",
          "照会した番号",
          "照会した枝番",
          "照会した生年月日",
          "処理結果",
          "コード",
          "メッセージ",
          "資格",
          "氏名",
          "氏名カナ",
          "生年月日",
          "保険者番号",
          "保険者名",
          "記号",
          "番号",
          "枝番",
          "資格取得日",
          "資格喪失日",
          "一部負担金の割合（％）",
          "照会番号");

  static BulkLineRow of(BulkLineResult line) {
    var asked = line.asked();
    return new BulkLineRow(
        line.line(),
        line.normal(),
        String.join(" ", asked.insurerNumber(), asked.symbol(), asked.number(), asked.branch())
            .strip(),
        each(line, BulkLineResult.Found::name),
        line.validity().map(Validity::label).orElse(line.normal() ? "登録しました" : "エラー"),
        line.message(),
        String.join("、", line.referenceNumbers()));
  }

  /** One row for each entitlement that was found, and one where none was. */
  static List<List<String>> cells(BulkLineResult line) {
    var rows = new ArrayList<List<String>>();
    line.found().forEach(found -> rows.add(row(line, found(found))));
    if (rows.isEmpty()) {
      rows.add(row(line, List.of("", "", "", "", "", "", "", "", "", "", "")));
    }
    return rows;
  }

  private static List<String> row(BulkLineResult line, List<String> found) {
    var asked = line.asked();
    var row =
        new ArrayList<>(
            List.of(
                Integer.toString(line.line()),
                asked.identifier(),
                asked.insurerNumber(),
                asked.symbol(),
                asked.number(),
                asked.branch(),
                asked.birthDate(),
                line.normal() ? "正常終了" : "エラー",
                line.code(),
                line.message(),
                line.validity().map(Validity::label).orElse("")));
    row.addAll(found);
    row.add(String.join(" ", line.referenceNumbers()));
    return row;
  }

  private static List<String> found(BulkLineResult.Found found) {
    return List.of(
        found.name(),
        InWords.kana(found.kana()),
        found.birthDate().toString(),
        found.insurerNumber(),
        found.insurerName(),
        found.symbol(),
        found.number(),
        found.branch(),
        found.qualifiedFrom().map(Object::toString).orElse(""),
        found.disqualifiedOn().map(Object::toString).orElse(""),
        found.copayPercent().map(Object::toString).orElse(""));
  }

  private static String each(BulkLineResult line, Function<BulkLineResult.Found, String> item) {
    return line.found().stream().map(item).distinct().collect(Collectors.joining("、"));
  }
}
