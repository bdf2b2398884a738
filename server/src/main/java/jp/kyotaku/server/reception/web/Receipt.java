package jp.kyotaku.server.reception.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.UUID;
import jp.kyotaku.kernel.Japan;

/** 控えの書き方 */
final class Receipt {

  private static final int NUMBER_LENGTH = 8;

  private Receipt() {}

  /** Short enough to be read out over the telephone. */
  static String number(UUID id) {
    return id.toString().substring(0, NUMBER_LENGTH).toUpperCase(Locale.ROOT);
  }

  static String moment(Instant moment) {
    var local = LocalDateTime.ofInstant(moment, Japan.ZONE);
    return "%s %d時%02d分"
        .formatted(Japan.dateInWords(local.toLocalDate()), local.getHour(), local.getMinute());
  }
}
