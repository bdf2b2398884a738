package jp.kyotaku.fees.share;

/** 費用を持つ保険: an insurer, or public payers only. */
public sealed interface Coverage {

  /**
   * 医療保険・国民健康保険・後期高齢者医療
   *
   * @param percent 一部負担金の割合 in hundredths: 10, 20, 30, or what is left of the ratio that a 国保 pays
   */
  record Insured(
      InsuranceKind kind,
      PersonClass person,
      int percent,
      LimitStanding limit,
      LongTermDisease longTerm,
      Halving halving)
      implements Coverage {

    public Insured {
      if (percent < 0 || percent > 100) {
        throw new IllegalArgumentException("ratio " + percent);
      }
    }

    /** Without marks of any kind. */
    public static Insured plain(
        InsuranceKind kind, PersonClass person, int percent, LimitStanding limit) {
      return new Insured(kind, person, percent, limit, LongTermDisease.NONE, Halving.NONE);
    }
  }

  /** 公費単独・公費併用: no insurer. */
  record PublicOnly() implements Coverage {}
}
