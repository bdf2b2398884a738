package jp.kyotaku.fees;

import java.util.Optional;

/** 告示番号（区分番号・枝番）: in which part of the fee table an item stands; the order is the official one. */
public enum FeeSection {
  BASIC("01", "0", "訪問看護基本療養費"),
  PSYCHIATRIC("01", "2", "精神科訪問看護基本療養費"),
  MANAGEMENT("02", "0", "訪問看護管理療養費"),
  INFORMATION("03", "0", "訪問看護情報提供療養費"),
  COMPREHENSIVE("04", "0", "包括型訪問看護療養費"),
  TERMINAL("05", "0", "訪問看護ターミナルケア療養費"),
  BASE_UP("06", "0", "訪問看護ベースアップ評価料"),
  OBSERVATION_BASIC("91", "0", "医療観察訪問看護基本料"),
  OBSERVATION_MANAGEMENT("92", "0", "医療観察訪問看護管理料"),
  OBSERVATION_INFORMATION("93", "0", "医療観察訪問看護情報提供料"),
  /** Its number in the table of 令和8年 has not been found. */
  REMOTE_CARE("?", "?", "訪問看護遠隔診療補助料"),
  /** Its number in the table of 令和8年 has not been found. */
  PRICES("?", "?", "訪問看護物価対応料"),
  /** Of a later fee table than this program knows. */
  OTHER("?", "?", "その他の療養費"),
  /** The same of 医療観察. */
  OBSERVATION_OTHER("?", "?", "その他の医療観察の費用");

  private final String number;
  private final String branch;
  private final String label;

  FeeSection(String number, String branch, String label) {
    this.number = number;
    this.branch = branch;
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** 医療観察法: counted in points, borne by the public payer 30 alone. */
  public boolean observation() {
    return this == OBSERVATION_BASIC
        || this == OBSERVATION_MANAGEMENT
        || this == OBSERVATION_INFORMATION
        || this == OBSERVATION_OTHER;
  }

  /** The section of the official master's two items. */
  public static Optional<FeeSection> of(String number, String branch) {
    for (FeeSection section : values()) {
      if (section.number.equals(number) && section.branch.equals(branch)) {
        return Optional.of(section);
      }
    }
    return Optional.empty();
  }
}
