package jp.kyotaku.formats.oqs;

import java.time.Duration;

/**
 * 待ち方
 *
 * @param interval between two looks into the folder
 * @param askAgainAfter between two requests while the answer is 処理中; a known client takes 10
 *     seconds (8.1)
 * @param atMost until a whole job gives up
 */
public record Patience(Duration interval, Duration askAgainAfter, Duration atMost) {

  public static Patience usual() {
    return new Patience(Duration.ofMillis(200), Duration.ofSeconds(10), Duration.ofMinutes(10));
  }
}
