package jp.kyotaku.server.terminal.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.server.consent.ConsentState;
import jp.kyotaku.server.consent.SettledConsent;

/** 同意の見せ方 */
final class ConsentItems {

  private ConsentItems() {}

  /** One line per item. */
  static List<Item> of(SettledConsent consent) {
    return Arrays.stream(ConsentItem.values())
        .map(item -> new Item(item.label(), consent.of(item).label()))
        .toList();
  }

  /** One line per state that occurs, for lists. */
  static List<Item> byState(SettledConsent consent) {
    return Arrays.stream(ConsentState.values())
        .map(state -> new Item(state.label(), itemsIn(state, consent)))
        .filter(line -> !line.value().isEmpty())
        .toList();
  }

  private static String itemsIn(ConsentState state, SettledConsent consent) {
    return Arrays.stream(ConsentItem.values())
        .filter(item -> consent.of(item) == state)
        .map(ConsentItem::label)
        .collect(Collectors.joining("、"));
  }
}
