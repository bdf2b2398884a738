package jp.kyotaku.kernel.code;

/** 限度額の適用区分 (code 012, R-136): A under 70, B from 70 */
public enum LimitCategory implements Coded {
  A01("A01", "区分ア"),
  A02("A02", "区分イ"),
  A03("A03", "区分ウ"),
  A04("A04", "区分エ"),
  A05("A05", "区分オ"),
  A06("A06", "区分オ（境）"),
  B01("B01", "現役並みⅢ"),
  B02("B02", "現役並みⅡ"),
  B03("B03", "現役並みⅠ"),
  B04("B04", "一般"),
  B05("B05", "低所得Ⅱ"),
  B06("B06", "低所得Ⅰ"),
  B07("B07", "低所得Ⅰ（老福）"),
  B08("B08", "低所得Ⅰ（境）"),
  B09("B09", "一般Ⅱ"),
  B10("B10", "一般Ⅰ");

  private final String code;
  private final String label;

  LimitCategory(String code, String label) {
    this.code = code;
    this.label = label;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String label() {
    return label;
  }
}
