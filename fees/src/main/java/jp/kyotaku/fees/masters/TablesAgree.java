package jp.kyotaku.fees.masters;

import jp.kyotaku.fees.FeeCode;

/** テーブルどうしの照合: what the base table says of the other tables must be there. */
final class TablesAgree {

  private static final String SAME_EDITION = "五つのファイルが同じ版か確かめてください。";

  private final LimitLines limits;
  private final FacilityLines facility;
  private final AddOnLines addOns;
  private final ConflictLines conflicts;

  TablesAgree(
      LimitLines limits, FacilityLines facility, AddOnLines addOns, ConflictLines conflicts) {
    this.limits = limits;
    this.facility = facility;
    this.addOns = addOns;
    this.conflicts = conflicts;
  }

  void check(BaseLines base) {
    base.all().forEach((code, lines) -> lines.forEach(line -> check(code, line)));
  }

  private void check(FeeCode code, Line line) {
    String addOnGroup = BaseRules.group(line, Column.Base.ADD_ON_GROUP);
    if (!addOnGroup.isEmpty() && !addOns.has(addOnGroup)) {
      missing(line, Column.Base.ADD_ON_GROUP, OfficialTable.ADD_ONS);
    }
    String facilityGroup = BaseRules.group(line, Column.Base.FACILITY_GROUP);
    if (!facilityGroup.isEmpty() && facility.of(facilityGroup).isEmpty()) {
      missing(line, Column.Base.FACILITY_GROUP, OfficialTable.FACILITY);
    }
    flag(line, Column.Base.HAS_LIMITS, limits.names(code), OfficialTable.LIMITS);
    flag(line, Column.Base.HAS_CONFLICTS, conflicts.names(code), OfficialTable.CONFLICTS);
  }

  private static void missing(Line line, Column column, OfficialTable table) {
    line.findings().stop(line, column, "このグループが" + table.label() + "にありません。", SAME_EDITION);
  }

  private static void flag(Line line, Column column, boolean there, OfficialTable table) {
    if (line.is(column, "1") != there) {
      line.findings()
          .tell(
              line,
              column,
              table.label() + (there ? "に行があります。" : "に行がありません。"),
              table.label() + "のとおりに取り込みます。");
    }
  }
}
