package jp.kyotaku.fees.care;

import java.time.LocalDate;
import jp.kyotaku.fees.Why;

/**
 * 算定できなかったこと・分からないこと
 *
 * @param sentence for people, in Japanese
 */
public record CareRemark(Kind kind, LocalDate date, String sentence, Why why) {

  /** 種類 */
  public enum Kind {
    /** The rules do not allow it. */
    NOT_PAYABLE,
    /** 算定回数限度. */
    LIMIT_REACHED,
    /** 併算定背反. */
    CONFLICT,
    /** 施設基準の届出がない. */
    NOT_REGISTERED,
    /** 指示期間の外. */
    NOT_INSTRUCTED,
    /** 金額が分からない: nothing was billed. */
    AMOUNT_UNKNOWN,
    /** The line was made although something about it has not been found. */
    RULE_UNKNOWN
  }
}
