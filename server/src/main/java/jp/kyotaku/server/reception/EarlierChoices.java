package jp.kyotaku.server.reception;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.server.consent.ConsentLife;
import jp.kyotaku.server.consent.ConsentStanding;

/**
 * 前に選んだもの (W10): where a reception changes what is registered
 *
 * @param personId whose they are; another person's card is refused
 */
public record EarlierChoices(long personId, Set<ConsentItem> granted, Set<ConsentItem> refused) {

  public EarlierChoices {
    granted = Set.copyOf(granted);
    refused = Set.copyOf(refused);
  }

  static EarlierChoices none(long personId) {
    return new EarlierChoices(personId, Set.of(), Set.of());
  }

  /** What ended, by time or by withdrawal, is asked anew. */
  static EarlierChoices of(long personId, ConsentLife life, Instant now) {
    return new EarlierChoices(
        personId,
        items(life, now, ConsentStanding.GRANTED),
        items(life, now, ConsentStanding.DENIED));
  }

  private static Set<ConsentItem> items(ConsentLife life, Instant now, ConsentStanding standing) {
    var items = EnumSet.noneOf(ConsentItem.class);
    Arrays.stream(ConsentItem.values())
        .filter(item -> life.of(item, now) == standing)
        .forEach(items::add);
    return items;
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "EarlierChoices[***]";
  }
}
