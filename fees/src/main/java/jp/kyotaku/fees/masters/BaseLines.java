package jp.kyotaku.fees.masters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.kyotaku.fees.FeeCode;

/** 基本テーブル: its lines by code, those that were taken back left out. */
final class BaseLines {

  private final Map<FeeCode, List<Line>> lines = new LinkedHashMap<>();

  BaseLines(List<Line> all) {
    for (Line line : all) {
      line.oneOf(Column.CHANGE, "0", "1", "2", "3", "5", "9");
      line.oneOf(Column.Base.MASTER, "R");
      if (!line.takenBack()) {
        line.code(Column.Base.CODE).ifPresent(code -> put(code, line));
      }
    }
  }

  Set<FeeCode> codes() {
    return lines.keySet();
  }

  Map<FeeCode, List<Line>> all() {
    return lines;
  }

  /** Where all lines are taken back nothing is left to hold. */
  void checkNotEmpty(String file, Findings findings) {
    if (lines.isEmpty() && !findings.stopped()) {
      findings.stop(
          file, 0, OfficialTable.BASE.label(), "使えるコードが一つもありません。", "公表元からファイルを取り直してください。");
    }
  }

  /** 変更年月日 of the newest line. */
  Optional<LocalDate> newest() {
    return lines.values().stream()
        .flatMap(List::stream)
        .map(line -> line.from(Column.Base.FROM))
        .max(LocalDate::compareTo);
  }

  private void put(FeeCode code, Line line) {
    var others = lines.computeIfAbsent(code, _ -> new ArrayList<>(1));
    if (others.stream().anyMatch(before -> overlap(before, line))) {
      line.findings()
          .stop(line, Column.Base.CODE, "同じ期間に同じコードの行がもう一つあります。", "公表元からファイルを取り直してください。");
    }
    others.add(line);
  }

  private static boolean overlap(Line one, Line other) {
    return !one.from(Column.Base.FROM).isAfter(other.until(Column.Base.UNTIL))
        && !other.from(Column.Base.FROM).isAfter(one.until(Column.Base.UNTIL));
  }
}
