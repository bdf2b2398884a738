package jp.kyotaku.server.terminal.web;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.kernel.WrittenDate;

/** 画面での書き方 */
final class InWords {

  private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  private static final int FAR = 3000;

  private InWords() {}

  static String date(LocalDate day) {
    return Japan.dateInWords(day);
  }

  /** How a date was understood, in both calendars; nothing where it is none. */
  static String typedDate(String typed) {
    return WrittenDate.read(typed).filter(day -> day.getYear() < FAR).map(InWords::date).orElse("");
  }

  static String moment(Instant instant) {
    var moment = LocalDateTime.ofInstant(instant, Japan.ZONE);
    return "%s %d時%02d分"
        .formatted(Japan.dateInWords(moment.toLocalDate()), moment.getHour(), moment.getMinute());
  }

  static String time(Instant instant) {
    var moment = LocalDateTime.ofInstant(instant, Japan.ZONE);
    return "%d時%02d分".formatted(moment.getHour(), moment.getMinute());
  }

  /** For files: 2024-06-03 09:05:00 */
  static String isoMoment(Instant instant) {
    return ISO.format(LocalDateTime.ofInstant(instant, Japan.ZONE));
  }

  static String month(YearMonth month) {
    String eraDate = Japan.eraDate(month.atDay(1));
    return eraDate.substring(0, eraDate.indexOf('月') + 1)
        + "（%d年%d月）".formatted(month.getYear(), month.getMonthValue());
  }

  static String birthDate(LocalDate birthDate, LocalDate today) {
    return "%s　%d歳".formatted(Japan.dateInWords(birthDate), birthDate.until(today).getYears());
  }

  static String yen(int amount) {
    return "%,d円".formatted(amount);
  }

  /** Files carry half-width kana; people read the wide ones. */
  static String kana(String halfWidth) {
    return Normalizer.normalize(halfWidth, Normalizer.Form.NFKC);
  }
}
