package jp.kyotaku.server.terminal.web;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import jp.kyotaku.kernel.Japan;

/** 画面での書き方 */
final class InWords {

  private InWords() {}

  static String moment(Instant instant) {
    var moment = LocalDateTime.ofInstant(instant, Japan.ZONE);
    return "%s %d時%02d分"
        .formatted(Japan.dateInWords(moment.toLocalDate()), moment.getHour(), moment.getMinute());
  }

  static String birthDate(LocalDate birthDate, LocalDate today) {
    return "%s　%d歳".formatted(Japan.dateInWords(birthDate), birthDate.until(today).getYears());
  }

  /** Files carry half-width kana; people read the wide ones. */
  static String kana(String halfWidth) {
    return Normalizer.normalize(halfWidth, Normalizer.Form.NFKC);
  }
}
