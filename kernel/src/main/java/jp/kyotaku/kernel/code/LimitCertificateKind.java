package jp.kyotaku.kernel.code;

/** 限度額適用認定証の証区分 (code 011, R-136) */
public enum LimitCertificateKind implements Coded {
  LIMIT("01", "限度額適用認定証"),
  LIMIT_AND_MEALS("02", "限度額適用・標準負担額減額認定証"),
  MEALS("03", "標準負担額減額認定証");

  private final String code;
  private final String label;

  LimitCertificateKind(String code, String label) {
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
