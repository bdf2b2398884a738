package jp.kyotaku.server.continuity;

import java.time.LocalDate;

/** 関係の節目 */
sealed interface Turn {

  LocalDate on();

  /** 居宅での資格確認, by card or by sight */
  record Verified(LocalDate on) implements Turn {}

  record Ended(LocalDate on, EndCause cause) implements Turn {}
}
