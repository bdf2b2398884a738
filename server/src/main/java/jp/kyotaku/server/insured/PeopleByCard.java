package jp.kyotaku.server.insured;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 被保険者証の情報から人を探す, many at once: whose numbers these were in a month, past ones included. */
@Component
public class PeopleByCard {

  /** 探す人 */
  public record Asked(CardData card, YearMonth month) {}

  private final PeopleByCardStore store;

  PeopleByCard(PeopleByCardStore store) {
    this.store = store;
  }

  /** By place in the list; nobody for whom none was found. One statement. */
  public Map<Integer, List<Long>> inMonths(List<Asked> asked) {
    return asked.isEmpty() ? Map.of() : store.inMonths(asked);
  }
}
