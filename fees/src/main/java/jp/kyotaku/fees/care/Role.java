package jp.kyotaku.fees.care;

/** 療養費の役割: what an item of the schedule is for, across jobs, buildings and editions. */
enum Role {
  /** 基本療養費Ⅰ・Ⅱ, 精神科Ⅰ・Ⅲ, 医療観察基本料. */
  BASE("基本療養費"),
  /** ハ. */
  JOINT("専門の研修を受けた看護師の同行訪問"),
  /** 基本療養費Ⅲ, 精神科Ⅳ. */
  TRIAL("外泊中の訪問"),
  REMOTE("特別地域訪問看護加算"),
  REPEATED("複数回訪問の加算"),
  URGENT("緊急訪問看護加算"),
  LONG("長時間訪問看護加算"),
  INFANT("乳幼児加算"),
  ACCOMPANIED("複数名訪問看護加算"),
  NIGHT("夜間・早朝訪問看護加算"),
  MIDNIGHT("深夜訪問看護加算"),
  MANAGE_FIRST("管理療養費（月の初日）"),
  MANAGE_LATER("管理療養費（月の２日目以降）"),
  DAY_AND_NIGHT("２４時間対応体制加算"),
  SPECIAL_MANAGEMENT("特別管理加算"),
  DISCHARGE_CONFERENCE("退院時共同指導加算"),
  SPECIAL_GUIDANCE("特別管理指導加算"),
  DISCHARGE_SUPPORT("退院支援指導加算"),
  LIAISON("在宅患者連携指導加算"),
  CONFERENCE("在宅患者緊急時等カンファレンス加算"),
  PSYCHIATRIC_SUPPORT("精神科重症患者支援管理連携加算"),
  CARE_STAFF("看護・介護職員連携強化加算"),
  SPECIALIST_MANAGEMENT("専門管理加算"),
  DX("訪問看護医療ＤＸ情報活用加算"),
  INFORMATION_SHARING("訪問看護医療情報連携加算"),
  INFORMATION("情報提供療養費"),
  PACKAGED("包括型訪問看護療養費"),
  PACKAGED_DAY_AND_NIGHT("２４時間対応体制加算（包括型）"),
  TERMINAL("ターミナルケア療養費"),
  REMOTE_DEATH("遠隔死亡診断補助加算"),
  REMOTE_CONSULTATION("遠隔診療補助料"),
  BASE_UP_1("ベースアップ評価料（１）"),
  BASE_UP_2("ベースアップ評価料（２）"),
  PRICE_FIRST("物価対応料（月の初日）"),
  PRICE_LATER("物価対応料（月の２日目以降）"),
  PRICE_PACKAGED("物価対応料（包括型）");

  private final String label;

  Role(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** Of a visit: its items differ by kind of care. All others are common but for 医療観察. */
  boolean ofVisit() {
    return compareTo(MIDNIGHT) <= 0;
  }

  /** 実日数に数える: a basic fee, as the 受診等区分 asks; an urgent visit on another's day is none. */
  boolean standsForVisit() {
    return compareTo(TRIAL) <= 0 || this == PACKAGED;
  }

  Family family(CareKind kind) {
    return switch (kind) {
      case GENERAL -> ofVisit() ? Family.GENERAL : Family.COMMON;
      case PSYCHIATRIC -> ofVisit() ? Family.PSYCHIATRIC : Family.COMMON;
      case OBSERVATION -> Family.OBSERVATION;
    };
  }
}
