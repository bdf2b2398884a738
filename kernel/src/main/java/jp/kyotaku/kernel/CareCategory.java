package jp.kyotaku.kernel;

/** 診療の区分 */
public enum CareCategory {
  HOME_VISIT_CARE("訪問診療等"),
  HOUSE_CALL("往診"),
  ONLINE_CARE("オンライン診療等"),
  OUTPATIENT_ALTERNATIVE("外来診療等（通常とは異なる動線・機器故障時等）");

  private final String label;

  CareCategory(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
