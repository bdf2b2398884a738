package jp.kyotaku.formats.oqs;

import java.time.Instant;

/** やりとりしたファイルの記録 */
public record FileEvent(Instant at, Kind kind, String name) {

  /** 書いたか読んだか */
  public enum Kind {
    WROTE,
    READ
  }
}
