package jp.kyotaku.kernel;

/** 同意の項目 */
public enum ConsentItem {
  SURGERY("手術情報"),
  TREATMENT("診療情報"),
  MEDICATION("薬剤情報"),
  SPECIFIC_CHECKUP("特定健診等情報"),
  LIMIT_AMOUNT("限度額情報"),
  SPECIFIC_DISEASE("特定疾病療養受療証情報");

  private final String label;

  ConsentItem(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
