package jp.kyotaku.samples.claims;

import jp.kyotaku.fees.share.Coverage;
import jp.kyotaku.samples.SampleInsurer;

/**
 * レセプトの保険者 (HO)
 *
 * @param symbol 記号, empty for those of 75 and over
 * @param branch 枝番, two digits or empty
 */
record ClaimInsurer(
    SampleInsurer issuer, String symbol, String number, String branch, Coverage.Insured coverage) {

  /** 国民健康保険: six digits. */
  boolean municipality() {
    return issuer.number().value().length() == 6;
  }
}
