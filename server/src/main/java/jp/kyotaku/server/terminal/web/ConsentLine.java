package jp.kyotaku.server.terminal.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.server.consent.ConsentLife;
import jp.kyotaku.server.consent.ConsentRegistration;

/**
 * 一つの診療の区分の同意 (T21)
 *
 * @param ended how it stands, where it is withdrawn or expired; blank while it goes on
 * @param open whether it can still be withdrawn
 */
record ConsentLine(
    UUID id,
    String category,
    String registeredAt,
    String until,
    String ended,
    boolean open,
    List<Item> items) {

  static ConsentLine of(ConsentLife life, Instant now) {
    var registration = life.registration();
    return new ConsentLine(
        registration.id(),
        registration.category().label(),
        InWords.moment(registration.registeredAt()),
        Japan.dateInWords(life.lastDay()) + "まで",
        ended(life, now),
        registration.withdrawal().isEmpty(),
        items(life, now));
  }

  /** What a receipt says of it. */
  static Item inShort(ConsentRegistration registration) {
    return new Item(
        registration.category().label(), InWords.moment(registration.registeredAt()) + "に登録した同意");
  }

  private static String ended(ConsentLife life, Instant now) {
    return life.registration()
        .withdrawal()
        .map(one -> InWords.moment(one.at()) + "に" + one.by().label() + "が取り消しました")
        .orElse(life.goesOn(now) ? "" : "期限が過ぎています");
  }

  private static List<Item> items(ConsentLife life, Instant now) {
    return Arrays.stream(ConsentItem.values())
        .map(item -> new Item(item.label(), life.of(item, now).label()))
        .toList();
  }
}
