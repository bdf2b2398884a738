package jp.kyotaku.server.terminal.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.server.consent.ConsentRegistration;
import jp.kyotaku.server.consent.ConsentState;
import jp.kyotaku.server.consent.SettledConsent;

/** 同意の見せ方 */
final class ConsentItems {

  static final String PRESCRIPTION = "処方箋の形";

  private ConsentItems() {}

  /** When, for what, and one line per item. */
  static List<Item> of(ConsentRegistration registration) {
    var items = new ArrayList<Item>();
    items.add(new Item("同意した日時", InWords.moment(registration.registeredAt())));
    items.add(new Item("診療の区分", registration.category().label()));
    for (ConsentItem item : ConsentItem.values()) {
      items.add(new Item(item.label(), registration.consent().of(item).label()));
    }
    registration.prescription().ifPresent(form -> items.add(new Item(PRESCRIPTION, form.label())));
    return items;
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
