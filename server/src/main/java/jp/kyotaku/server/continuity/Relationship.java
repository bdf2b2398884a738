package jp.kyotaku.server.continuity;

import java.time.LocalDate;

/** ある日の継続的な関係 (requirements 3.3) */
sealed interface Relationship {

  /** まだ一度も確認していない */
  record None() implements Relationship {}

  /** 続いている */
  record Live(Reach reach) implements Relationship {}

  /**
   * 続いていることを確認できない
   *
   * @param reach as it was known on the day of the lapse, where nothing that came later counts
   * @param forGood whether only a new reading of the card begins again
   */
  record Lapsed(Reach reach, boolean forGood) implements Relationship {}

  /** 終わった */
  record Over(LocalDate firstVisit, LocalDate on, EndCause cause) implements Relationship {}
}
