package jp.kyotaku.link.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.kyotaku.formats.receipt.Receipt;

/** まだ相手の見つからないレセプト, oldest first */
final class Unmatched {

  private final Function<Receipt, ReceiptKey> key;
  private final Map<ReceiptKey, Deque<Receipt>> waiting = new LinkedHashMap<>();

  Unmatched(Function<Receipt, ReceiptKey> key) {
    this.key = key;
  }

  void add(Receipt receipt) {
    waiting.computeIfAbsent(key.apply(receipt), _ -> new ArrayDeque<>()).add(receipt);
  }

  Optional<Receipt> take(Receipt like) {
    var known = key.apply(like);
    var receipts = waiting.get(known);
    if (receipts == null) {
      return Optional.empty();
    }
    var first = receipts.removeFirst();
    if (receipts.isEmpty()) {
      waiting.remove(known);
    }
    return Optional.of(first);
  }

  List<Receipt> all() {
    var all = new ArrayList<Receipt>();
    waiting.values().forEach(all::addAll);
    return all;
  }
}
