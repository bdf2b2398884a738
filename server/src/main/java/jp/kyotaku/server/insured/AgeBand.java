package jp.kyotaku.server.insured;

import static jp.kyotaku.kernel.code.CopayRatio.ONE_TENTH;
import static jp.kyotaku.kernel.code.CopayRatio.THREE_TENTHS;
import static jp.kyotaku.kernel.code.CopayRatio.TWO_TENTHS;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.kyotaku.kernel.code.CopayRatio;

/** 年齢による一部負担金の割合の区分: which shares the law knows at this age. */
public enum AgeBand {
  PRESCHOOL("未就学", List.of(TWO_TENTHS)),
  ORDINARY("70歳になる月まで", List.of(THREE_TENTHS)),
  ELDERLY("70歳から74歳", List.of(TWO_TENTHS, THREE_TENTHS)),
  LATTER_STAGE("後期高齢者", List.of(ONE_TENTH, TWO_TENTHS, THREE_TENTHS));

  private static final int ELDERLY_AGE = 70;
  private static final int LATTER_STAGE_AGE = 75;

  private final String label;

  @SuppressWarnings("ImmutableEnumChecker") // an immutable list
  private final List<CopayRatio> shares;

  AgeBand(String label, List<CopayRatio> shares) {
    this.label = label;
    this.shares = shares;
  }

  /**
   * Of a person on a day.
   *
   * @param latterStage insured there already, as the disabled can be from 65 on
   */
  public static AgeBand on(LocalDate day, LocalDate birthDate, boolean latterStage) {
    if (latterStage || !day.isBefore(birthDate.plusYears(LATTER_STAGE_AGE))) {
      return LATTER_STAGE;
    }
    if (!day.isBefore(firstDayOfElderly(birthDate))) {
      return ELDERLY;
    }
    return Preschool.on(day, birthDate) ? PRESCHOOL : ORDINARY;
  }

  /**
   * The month after that in which one becomes 70; by law that is the day before the birthday, so
   * that who was born on the first of a month begins with that month.
   */
  private static LocalDate firstDayOfElderly(LocalDate birthDate) {
    return YearMonth.from(birthDate.plusYears(ELDERLY_AGE).minusDays(1)).plusMonths(1).atDay(1);
  }

  public String label() {
    return label;
  }

  /** The lowest first: the one that the law has as the rule at this age. */
  public List<CopayRatio> shares() {
    return shares;
  }

  public CopayRatio usual() {
    return shares.getFirst();
  }
}
