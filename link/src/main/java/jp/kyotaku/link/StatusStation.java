package jp.kyotaku.link;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** 様子の画面の一機関: each value in words */
record StatusStation(
    String code,
    String name,
    String state,
    boolean well,
    String lastContact,
    String requests,
    String answers,
    List<SetAside> setAside) {

  private static final long MINUTE = 60;
  private static final long HOUR = 60 * MINUTE;

  static StatusStation of(StationStatus status, Instant now) {
    return new StatusStation(
        status.institution().value(),
        status.name(),
        status.state().sentence(),
        status.state() == LinkState.IDLE || status.state() == LinkState.CONNECTED,
        status.lastContact().map(moment -> ago(moment, now)).orElse("まだありません"),
        "req に%d件、取り込んで送信待ち%d件".formatted(status.inFolder(), status.picked()),
        "%d件".formatted(status.answers()),
        status.setAside());
  }

  private static String ago(Instant moment, Instant now) {
    long seconds = Math.max(0, Duration.between(moment, now).toSeconds());
    if (seconds < MINUTE) {
      return seconds + "秒前";
    }
    return seconds < HOUR ? seconds / MINUTE + "分前" : seconds / HOUR + "時間前";
  }
}
