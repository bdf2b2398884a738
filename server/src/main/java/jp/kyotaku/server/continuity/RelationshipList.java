package jp.kyotaku.server.continuity;

import java.util.List;
import java.util.Map;
import jp.kyotaku.server.insured.Person;

/** 継続的な関係の一覧 (T27) */
public sealed interface RelationshipList {

  /** 一人 */
  record Line(Person person, RelationshipOverview overview) {}

  /**
   * 一ページ
   *
   * @param counts of every group
   * @param page from 1
   */
  record Page(List<Line> lines, Map<RelationshipGroup, Integer> counts, int page, int pages)
      implements RelationshipList {}

  /** 訪問診療等機能を使わない設定 */
  record SwitchedOff() implements RelationshipList {}
}
