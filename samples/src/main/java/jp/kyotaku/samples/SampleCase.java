package jp.kyotaku.samples;

/** 見本の人が何のためにいるか: the groups of the page who is who */
public enum SampleCase {
  FIRST("はじめに試す人"),
  CARD("カードの状態"),
  AGE("年齢"),
  RATIO("負担割合"),
  LIMIT("限度額の区分"),
  DISEASE("特定疾病"),
  INSURANCE("保険の種類と変わり目"),
  MEDICAL_AID("医療扶助"),
  NAME("名前の文字");

  private final String label;

  SampleCase(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
