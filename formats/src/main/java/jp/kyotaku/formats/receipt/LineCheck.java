package jp.kyotaku.formats.receipt;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** レコードの点検: number of items, then each item by its row of the specification table. */
final class LineCheck {

  private static final Map<RecordType, LineCheck> CHECKS = new EnumMap<>(RecordType.class);

  static {
    for (RecordType type : RecordType.values()) {
      CHECKS.put(type, new LineCheck(type));
    }
  }

  private final List<ItemCheck> items;

  private LineCheck(RecordType type) {
    items = type.fields().stream().skip(1).map(ItemCheck::new).toList();
  }

  /** Where the number of items is wrong they may be shifted, and are not looked at. */
  static void check(Line line, RecordType type, boolean firstClaim, Findings findings) {
    LineCheck check = CHECKS.get(type);
    if (check == null) {
      throw new IllegalStateException(type.name());
    }
    check.check(line, firstClaim, findings);
  }

  private void check(Line line, boolean firstClaim, Findings findings) {
    int count = items.size() + 1;
    if (line.itemCount() != count) {
      Quotes.withComma(line, count)
          .ifPresentOrElse(
              findings::add, () -> findings.add(Fault.ITEM_COUNT, line, line.itemCount(), count));
      return;
    }
    if (line.byteLength(1) != 2) {
      findings.add(Fault.ITEM_CHARACTER.at(Place.of(line, 1), line.item(1), "\"", "\"→削除"));
    }
    for (ItemCheck item : items) {
      item.check(line, firstClaim, findings);
    }
  }
}
