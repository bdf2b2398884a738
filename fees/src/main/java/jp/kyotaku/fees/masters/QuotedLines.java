package jp.kyotaku.fees.masters;

import java.util.ArrayList;
import java.util.List;
import jp.kyotaku.formats.text.StrictDecoder;
import jp.kyotaku.formats.text.TextEncoding;
import jp.kyotaku.kernel.Reading;

/** 引用符付きCSV: Shift_JIS, every item between quotation marks, one line each. */
final class QuotedLines {

  private static final String REFETCH = "表計算ソフトで保存し直さず、公表されたファイルをそのまま使ってください。";

  private final OfficialTable table;
  private final String file;
  private final Findings findings;

  QuotedLines(OfficialTable table, String file, Findings findings) {
    this.table = table;
    this.file = file;
    this.findings = findings;
  }

  List<Line> read(byte[] content) {
    return switch (StrictDecoder.decode(content, TextEncoding.SHIFT_JIS)) {
      case Reading.Good<String>(var text) -> lines(text);
      case Reading.Bad<String> _ -> {
        findings.stop(file, 0, table.label(), "Shift_JISとして読めない文字があります。", REFETCH);
        yield List.of();
      }
    };
  }

  private List<Line> lines(String text) {
    var lines = new ArrayList<Line>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      List<String> items = items(line);
      if (items.size() == table.items()) {
        lines.add(new Line(file, number, items, findings));
      } else if (!items.isEmpty()) {
        count(number, items.size());
      } else {
        quotes(number);
      }
    }
    if (lines.isEmpty() && !findings.stopped()) {
      findings.stop(file, 0, table.label(), "一行もありません。", REFETCH);
    }
    return lines;
  }

  private void count(int number, int found) {
    findings.stop(
        file,
        number,
        table.label(),
        "項目が%d個あります。%d個のはずです。".formatted(found, table.items()),
        REFETCH);
  }

  private void quotes(int number) {
    findings.stop(file, number, table.label(), "すべての項目が「\"」で囲まれていません。", REFETCH);
  }

  /** The items of a line; none where a quotation mark is missing. */
  private static List<String> items(String line) {
    var items = new ArrayList<String>();
    int at = 0;
    while (at < line.length() && line.charAt(at) == '"') {
      int end = closing(line, at + 1);
      if (end < 0) {
        return List.of();
      }
      items.add(line.substring(at + 1, end).replace("\"\"", "\""));
      if (end + 1 == line.length()) {
        return items;
      }
      if (line.charAt(end + 1) != ',') {
        return List.of();
      }
      at = end + 2;
    }
    return List.of();
  }

  /** Where the item ends; two marks in a row stand for one. */
  private static int closing(String line, int from) {
    int at = line.indexOf('"', from);
    while (at >= 0 && at + 1 < line.length() && line.charAt(at + 1) == '"') {
      at = line.indexOf('"', at + 2);
    }
    return at;
  }
}
