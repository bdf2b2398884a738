package jp.kyotaku.bench;

import java.util.List;
import jp.kyotaku.kernel.CheckDigit;
import jp.kyotaku.kernel.InsurerNumber;

/**
 * 証の系列: certificates of one insurer that share symbol and branch. Their numbers count up.
 *
 * @param firstBirthYear people of this series are born in this year or one of the following
 */
record CardSeries(
    InsurerNumber insurer,
    String insurerName,
    String symbol,
    String branch,
    boolean dependant,
    int firstBirthYear,
    int birthYears) {

  /** A tenth of the people each: mostly elderly, as patients at home are. */
  static final List<CardSeries> ALL =
      List.of(
          elderly("3913809", "見本都"),
          elderly("3914809", "手本県"),
          elderly("3911809", "例題県"),
          elderly("3912809", "試作県"),
          municipality("13890", "見本市", "国見"),
          municipality("14890", "手本市", "国手"),
          municipality("11890", "例題市", "国例"),
          municipality("12890", "試作市", "国試"),
          society("00", false),
          // The same certificates' family members: only branch and birth date tell them apart.
          society("01", true));

  boolean elderly() {
    return insurer.value().startsWith("39");
  }

  private static CardSeries elderly(String body, String prefecture) {
    return new CardSeries(closed(body), prefecture + "後期高齢者医療広域連合", "", "", false, 1925, 24);
  }

  private static CardSeries municipality(String body, String city, String symbol) {
    return new CardSeries(closed(body), city, symbol, "01", false, 1950, 55);
  }

  private static CardSeries society(String branch, boolean dependant) {
    return new CardSeries(closed("0613809"), "見本健康保険組合", "健本", branch, dependant, 1960, 45);
  }

  private static InsurerNumber closed(String body) {
    return new InsurerNumber(body + CheckDigit.of(body));
  }
}
