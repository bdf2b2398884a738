package jp.kyotaku.samples;

import java.util.List;
import jp.kyotaku.kernel.CheckDigit;

/** 見本の保険者. Their numbers are made up; the check digits are right. */
public final class SampleInsurers {

  /** Sends the files of all insurers, and alone those of cards. */
  public static final String CENTRAL_SENDER = "kyotaku-central";

  /** Send the results of their reviews: 1 for the employees' insurances, 2 for the others. */
  public static final List<String> PAYMENT_BODIES = List.of("payer-1", "payer-2");

  public static final SampleInsurer ASSOCIATION =
      SampleInsurer.insurer("01130012", "見本健康保険協会　見本支部");
  public static final SampleInsurer SOCIETY = SampleInsurer.insurer("06138093", "見本健康保険組合");
  public static final SampleInsurer OTHER_SOCIETY = SampleInsurer.insurer("06138101", "手本健康保険組合");
  public static final SampleInsurer SELF_DEFENCE = SampleInsurer.insurer("07138019", "見本自衛隊駐屯地");
  public static final SampleInsurer MUTUAL_AID = SampleInsurer.insurer("31139025", "見本職員共済組合");
  public static final SampleInsurer ELDERLY = SampleInsurer.insurer("39138094", "見本都後期高齢者医療広域連合");
  public static final SampleInsurer NHI = SampleInsurer.insurer("138909", "見本市");
  public static final SampleInsurer OTHER_NHI = SampleInsurer.insurer("138917", "手本市");
  public static final SampleInsurer WELFARE = SampleInsurer.welfareOffice("12139010", "見本市福祉事務所");
  public static final SampleInsurer OTHER_WELFARE =
      SampleInsurer.welfareOffice("12139028", "手本市福祉事務所");

  // Of the generated people beside those above.
  static final SampleInsurer ELDERLY_14 = closed("3914809", "手本県後期高齢者医療広域連合");
  static final SampleInsurer ELDERLY_11 = closed("3911809", "例題県後期高齢者医療広域連合");
  static final SampleInsurer ELDERLY_12 = closed("3912809", "試作県後期高齢者医療広域連合");
  static final SampleInsurer NHI_14 = closed("14890", "手本県手本市");
  static final SampleInsurer NHI_11 = closed("11890", "例題市");
  static final SampleInsurer NHI_12 = closed("12890", "試作市");

  private SampleInsurers() {}

  public static List<SampleInsurer> all() {
    return List.of(
        ASSOCIATION,
        SOCIETY,
        OTHER_SOCIETY,
        SELF_DEFENCE,
        MUTUAL_AID,
        ELDERLY,
        NHI,
        OTHER_NHI,
        WELFARE,
        OTHER_WELFARE,
        ELDERLY_14,
        ELDERLY_11,
        ELDERLY_12,
        NHI_14,
        NHI_11,
        NHI_12);
  }

  private static SampleInsurer closed(String body, String name) {
    return SampleInsurer.insurer(body + CheckDigit.of(body), name);
  }
}
