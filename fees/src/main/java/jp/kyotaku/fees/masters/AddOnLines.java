package jp.kyotaku.fees.masters;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.kyotaku.fees.AddOn;
import jp.kyotaku.fees.FeeCode;
import jp.kyotaku.fees.OfferedAddOn;

/** 基本・基本加算対応テーブル: which add-ons each group offers. */
final class AddOnLines {

  private final List<OfferedAddOn> offered = new ArrayList<>();

  AddOnLines(List<Line> lines, Set<FeeCode> known) {
    for (Line line : lines) {
      if (!line.takenBack()) {
        line.code(Column.AddOns.CODE).ifPresent(code -> read(line, code, known));
      }
    }
  }

  List<OfferedAddOn> all() {
    return offered;
  }

  boolean has(String group) {
    return offered.stream().anyMatch(one -> one.group().equals(group));
  }

  private void read(Line line, FeeCode code, Set<FeeCode> known) {
    Known.check(line, Column.AddOns.CODE, code, known);
    offered.add(
        new OfferedAddOn(
            line.word(Column.AddOns.GROUP),
            new AddOn(code, line.word(Column.AddOns.CHOICE)),
            line.from(Column.AddOns.FROM),
            line.until(Column.AddOns.UNTIL)));
  }
}
