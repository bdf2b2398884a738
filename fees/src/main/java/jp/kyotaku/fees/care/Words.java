package jp.kyotaku.fees.care;

import java.time.LocalDate;

/** 人に見せる文 */
final class Words {

  private Words() {}

  /** 6月12日の「…」： */
  static String of(LocalDate date, String name) {
    return date.getMonthValue() + "月" + date.getDayOfMonth() + "日の「" + name + "」：";
  }
}
