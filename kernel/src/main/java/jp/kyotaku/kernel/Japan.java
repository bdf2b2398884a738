package jp.kyotaku.kernel;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.temporal.ChronoField;

/** 日本の暦と時刻 */
public final class Japan {

  public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  private static final LocalDate GREGORIAN_SINCE = LocalDate.of(1873, 1, 1);

  private Japan() {}

  /** 和暦と西暦: 令和6年6月3日（2024年6月3日） */
  public static String dateInWords(LocalDate date) {
    return eraDate(date) + "（" + westernDate(date) + "）";
  }

  /** 和暦: 令和元年5月1日 */
  public static String eraDate(LocalDate date) {
    if (date.isBefore(GREGORIAN_SINCE)) {
      return westernDate(date);
    }
    var japanese = JapaneseDate.from(date);
    int year = japanese.get(ChronoField.YEAR_OF_ERA);
    return eraName(japanese.getEra())
        + (year == 1 ? "元" : year)
        + "年"
        + date.getMonthValue()
        + "月"
        + date.getDayOfMonth()
        + "日";
  }

  /** 西暦: 2024年6月3日 */
  public static String westernDate(LocalDate date) {
    return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }

  private static String eraName(JapaneseEra era) {
    return switch (era.getValue()) {
      case 3 -> "令和";
      case 2 -> "平成";
      case 1 -> "昭和";
      case 0 -> "大正";
      case -1 -> "明治";
      default -> throw new IllegalArgumentException("era " + era);
    };
  }
}
