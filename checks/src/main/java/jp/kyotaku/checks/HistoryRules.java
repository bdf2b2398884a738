package jp.kyotaku.checks;

import java.util.List;
import jp.kyotaku.formats.receipt.HistoryLine;
import jp.kyotaku.formats.receipt.LineKind;

/** 検索番号と履歴管理ブロック (RE.15; L2120, 5.4). */
final class HistoryRules implements ReceiptCheck {

  private static final int SEARCH_NUMBER = 15;
  private static final int SEARCH_NUMBER_OF_MN = 4;

  @Override
  public void check(Facts facts, Findings findings) {
    boolean claimedBefore =
        facts.receipt.lines().stream().anyMatch(line -> line.kind() == LineKind.HISTORY);
    String number = facts.common.searchNumber();
    if (!claimedBefore && number.isEmpty()) {
      return;
    }
    if (!number.equals(numberIn(facts.receipt.history()))) {
      String words = claimedBefore ? "履歴管理ブロックの検索番号と一致しません" : "ありますが、履歴管理ブロックがありません";
      findings.add(Rule.SEARCH_NUMBER, facts.line(), words);
    }
  }

  /** In the history of nursing RE.15 holds it; where MN comes first, MN does. */
  private static String numberIn(List<HistoryLine> history) {
    for (HistoryLine line : history) {
      switch (line.record()) {
        case "MN" -> {
          return line.item(SEARCH_NUMBER_OF_MN);
        }
        case "RE" -> {
          return line.item(SEARCH_NUMBER);
        }
        default -> {}
      }
    }
    return "";
  }
}
