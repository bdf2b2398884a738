package jp.kyotaku.link.claim;

import java.util.List;
import jp.kyotaku.formats.receipt.Line;

/** 行の違い */
sealed interface LineChange {

  /** 前にしかない行 */
  record Removed(Line line) implements LineChange {}

  /** 後にしかない行 */
  record Added(Line line) implements LineChange {}

  /**
   * 項目の違う行
   *
   * @param items 項番 of each item that differs
   */
  record Changed(Line before, Line after, List<Integer> items) implements LineChange {
    public Changed {
      items = List.copyOf(items);
    }
  }
}
