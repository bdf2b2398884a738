package jp.kyotaku.checks;

import jp.kyotaku.fees.FeeItem;
import jp.kyotaku.fees.FeeSection;

/** 決まりの相手になる項目: what rules about other records speak of, told by section and name. */
enum Topic {
  EMERGENCY,
  REMOTE_AREA,
  REPEATED_VISIT,
  PSYCHIATRIC_REPEATED_VISIT,
  CARE_STAFF,
  AROUND_THE_CLOCK,
  SPECIAL_MANAGEMENT,
  SEVERE_MANAGEMENT,
  MANAGEMENT_FIRST,
  MANAGEMENT_LATER,
  NONE;

  /** 医療観察 has rules of its own. */
  static Topic of(FeeItem item) {
    String name = Numerals.halfWidth(item.name());
    FeeSection section = item.section();
    if (section == FeeSection.BASIC || section == FeeSection.PSYCHIATRIC) {
      return item.addOn() ? ofVisit(name) : NONE;
    }
    if (section != FeeSection.MANAGEMENT) {
      return NONE;
    }
    return item.addOn() ? ofManagement(name) : managementDay(name);
  }

  private static Topic ofVisit(String name) {
    if (name.contains("緊急")) {
      return EMERGENCY;
    }
    if (name.contains("特別地域")) {
      return REMOTE_AREA;
    }
    if (name.contains("難病等複数回")) {
      return REPEATED_VISIT;
    }
    return name.contains("精神科複数回") ? PSYCHIATRIC_REPEATED_VISIT : NONE;
  }

  private static Topic ofManagement(String name) {
    if (name.contains("介護職員連携強化")) {
      return CARE_STAFF;
    }
    if (name.startsWith("24時間対応体制")) {
      return AROUND_THE_CLOCK;
    }
    if (name.startsWith("特別管理加算")) {
      return name.contains("重症度") ? SEVERE_MANAGEMENT : SPECIAL_MANAGEMENT;
    }
    return NONE;
  }

  private static Topic managementDay(String name) {
    if (name.contains("2日目以降")) {
      return MANAGEMENT_LATER;
    }
    return name.contains("初日") ? MANAGEMENT_FIRST : NONE;
  }
}
