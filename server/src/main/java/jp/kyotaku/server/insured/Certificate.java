package jp.kyotaku.server.insured;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.kernel.code.CopayRatio;

/** 証: a dated paper under an entitlement. */
public sealed interface Certificate {

  /** Of this version. */
  long id();

  Optional<LocalDate> issuedOn();

  Term term();

  /**
   * 被保険者証
   *
   * @param copay of the latter-stage elderly only
   */
  record InsuredCard(long id, Optional<LocalDate> issuedOn, Term term, Optional<CopayRatio> copay)
      implements Certificate {}

  /** 高齢受給者証 */
  record ElderlyRecipient(long id, Optional<LocalDate> issuedOn, Term term, CopayRatio copay)
      implements Certificate {}

  /**
   * 限度額適用認定証
   *
   * @param classification 証区分 01 to 03
   * @param category 適用区分 such as A03 or B10
   * @param longTermOn 長期入院該当年月日
   */
  record Limit(
      long id,
      Optional<String> classification,
      String category,
      Optional<LocalDate> issuedOn,
      Term term,
      Optional<LocalDate> longTermOn)
      implements Certificate {

    /** Whether both say the same, in whichever versions they stand. */
    public boolean saysTheSameAs(Limit other) {
      return new Limit(other.id, classification, category, issuedOn, term, longTermOn)
          .equals(other);
    }
  }

  /**
   * 特定疾病療養受療証
   *
   * @param category 認定疾病区分 1 to 3
   * @param selfPay 自己負担限度額 in yen
   */
  record SpecificDisease(
      long id, String category, Optional<LocalDate> issuedOn, Term term, Optional<Integer> selfPay)
      implements Certificate {

    /** Personal data: shown masked wherever it is printed by chance. */
    @Override
    public String toString() {
      return "SpecificDisease[***]";
    }
  }
}
