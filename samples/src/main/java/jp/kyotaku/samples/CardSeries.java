package jp.kyotaku.samples;

import java.time.LocalDate;
import java.util.List;
import jp.kyotaku.kernel.InsurerNumber;

/**
 * 証の系列: certificates of one insurer that share symbol and branch. Their numbers count up.
 *
 * @param firstBirthYear people of this series are born in this year or one of the following
 */
public record CardSeries(
    SampleInsurer issuer,
    String symbol,
    String branch,
    boolean dependant,
    int firstBirthYear,
    int birthYears) {

  /** A tenth of the people each: mostly elderly, as patients at home are. */
  public static final List<CardSeries> ALL =
      List.of(
          elderly(SampleInsurers.ELDERLY),
          elderly(SampleInsurers.ELDERLY_14),
          elderly(SampleInsurers.ELDERLY_11),
          elderly(SampleInsurers.ELDERLY_12),
          municipality(SampleInsurers.NHI, "国見"),
          municipality(SampleInsurers.NHI_14, "国手"),
          municipality(SampleInsurers.NHI_11, "国例"),
          municipality(SampleInsurers.NHI_12, "国試"),
          society("00", false, 45),
          // The same certificates' family members: only branch and birth date tell them apart.
          society("01", true, 63));

  private static final LocalDate LATTER_STAGE_BEGAN = LocalDate.of(2008, 4, 1);
  private static final LocalDate LAST_AUGUST = LocalDate.of(2023, 8, 1);

  public boolean elderly() {
    return issuer.number().value().startsWith("39");
  }

  public InsurerNumber insurer() {
    return issuer.number();
  }

  public String insurerName() {
    return issuer.name();
  }

  /** The elderly join on their 75th birthday. */
  LocalDate qualifiedFrom(LocalDate birthDate) {
    if (!elderly()) {
      return LAST_AUGUST;
    }
    var birthday = birthDate.plusYears(75);
    return birthday.isBefore(LATTER_STAGE_BEGAN) ? LATTER_STAGE_BEGAN : birthday;
  }

  private static CardSeries elderly(SampleInsurer union) {
    return new CardSeries(union, "", "", false, 1925, 24);
  }

  private static CardSeries municipality(SampleInsurer city, String symbol) {
    return new CardSeries(city, symbol, "01", false, 1950, 55);
  }

  private static CardSeries society(String branch, boolean dependant, int birthYears) {
    return new CardSeries(SampleInsurers.SOCIETY, "健本", branch, dependant, 1960, birthYears);
  }
}
