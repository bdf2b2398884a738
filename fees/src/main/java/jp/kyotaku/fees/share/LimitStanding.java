package jp.kyotaku.fees.share;

import java.time.YearMonth;
import jp.kyotaku.kernel.code.LimitCategory;

/** 限度額の適用: whether the limit of the patient's class is granted at the window. */
public sealed interface LimitStanding {

  /** 後期高齢者の2割: 一般 came apart into 一般Ⅱ and 一般Ⅰ. */
  YearMonth TWO_TENTHS_SINCE = YearMonth.of(2022, 10);

  /**
   * 適用区分が確認できた: by certificate, by online verification, or because it follows from the age and the
   * ratio.
   *
   * @param frequent 多数回該当: the fourth month within twelve, or later
   */
  record Shown(LimitCategory category, boolean frequent) implements LimitStanding {}

  /**
   * What holds when no certificate was shown and none was found: from 70 years the class follows
   * from the ratio (the highest of those with 3割); under 70 nothing is granted.
   *
   * @param percent 10, 20 or 30
   */
  static LimitStanding withoutCertificate(
      InsuranceKind insurance, PersonClass person, int percent, YearMonth month) {
    return switch (person) {
      case INSURED, PRESCHOOL, DEPENDANT -> new NotShown();
      case ELDERLY_HIGH_INCOME -> new Shown(LimitCategory.B01, false);
      case ELDERLY -> new Shown(ordinary(insurance, percent, month), false);
    };
  }

  private static LimitCategory ordinary(InsuranceKind insurance, int percent, YearMonth month) {
    if (insurance == InsuranceKind.HEALTH || month.isBefore(TWO_TENTHS_SINCE)) {
      return LimitCategory.B04;
    }
    return percent == 20 ? LimitCategory.B09 : LimitCategory.B10;
  }

  /** 確認できない: under 70, the patient pays the ratio and asks the insurer afterwards. */
  record NotShown() implements LimitStanding {}
}
