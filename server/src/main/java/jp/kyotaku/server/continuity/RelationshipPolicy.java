package jp.kyotaku.server.continuity;

/**
 * 継続的な関係の確認のしかた: what the papers leave open, and what the ministry may revise.
 *
 * @param windowMonths 再照会ができる月数, to the end of the month
 * @param restoreOnLateResult 遅れて届いた審査結果で戻るか
 * @param restart 期間の途中でもう一度カードを読んだとき
 * @param withdrawalEnds 同意の取消しで再照会も終わるか
 */
public record RelationshipPolicy(
    int windowMonths, boolean restoreOnLateResult, Restart restart, boolean withdrawalEnds) {

  /** 新しい初回訪問とするか */
  public enum Restart {
    /** Only if it gives a later end. */
    LATER_END,
    /** The first visit stays as long as its window lives. */
    KEEP_FIRST,
    /** The newest reading always counts. */
    NEWEST
  }

  /** As documented (requirements 7.C). */
  public static final RelationshipPolicy DOCUMENTED =
      new RelationshipPolicy(3, true, Restart.LATER_END, true);

  public RelationshipPolicy {
    if (windowMonths < 1) {
      throw new IllegalArgumentException("a window of " + windowMonths + " months");
    }
  }
}
