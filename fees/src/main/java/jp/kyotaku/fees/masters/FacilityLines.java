package jp.kyotaku.fees.masters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kyotaku.fees.FacilityStandard;
import jp.kyotaku.fees.FeeCode;

/** 施設基準テーブル: which notification each group asks for. */
final class FacilityLines {

  private final Map<String, List<Dated<FacilityStandard>>> groups = new HashMap<>();

  FacilityLines(List<Line> lines, Set<FeeCode> known) {
    for (Line line : lines) {
      if (!line.takenBack()) {
        line.code(Column.Facility.CODE)
            .ifPresent(code -> Known.check(line, Column.Facility.CODE, code, known));
        line.number(Column.Facility.STANDARD);
        put(line);
      }
    }
  }

  List<Dated<FacilityStandard>> of(String group) {
    return groups.getOrDefault(group, List.of());
  }

  private void put(Line line) {
    String group = line.word(Column.Facility.GROUP);
    var standard =
        new FacilityStandard(
            group, line.raw(Column.Facility.STANDARD), line.word(Column.Facility.CHOICE));
    groups
        .computeIfAbsent(group, _ -> new ArrayList<>())
        .add(
            new Dated<>(
                standard, line.from(Column.Facility.FROM), line.until(Column.Facility.UNTIL)));
  }
}
