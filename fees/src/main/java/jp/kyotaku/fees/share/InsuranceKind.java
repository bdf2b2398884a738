package jp.kyotaku.fees.share;

/** 保険の種類 (別表4 の2桁目) */
public enum InsuranceKind {
  /** 医療保険・国民健康保険 */
  HEALTH('1'),
  /** 後期高齢者医療 */
  LATER_STAGE('3');

  private final char digit;

  InsuranceKind(char digit) {
    this.digit = digit;
  }

  char digit() {
    return digit;
  }
}
