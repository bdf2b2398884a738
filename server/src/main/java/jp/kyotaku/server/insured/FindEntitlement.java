package jp.kyotaku.server.insured;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 資格を調べる: who is entitled on this day, past, present or future. */
@Component
public class FindEntitlement {

  private final CoverageStore store;

  FindEntitlement(CoverageStore store) {
    this.store = store;
  }

  public Entitlement byCardData(CardData cardData, LocalDate day) {
    return Entitlement.of(store.matching(cardData, day), day);
  }

  public Entitlement ofPerson(long personId, LocalDate day) {
    return ofPeople(List.of(personId), day).getOrDefault(personId, new Entitlement.NotFound());
  }

  /** Of many people with one statement; those without any coverage are missing. */
  public Map<Long, Entitlement> ofPeople(Collection<Long> personIds, LocalDate day) {
    return store.ofPeople(personIds, day).stream()
        .collect(
            Collectors.groupingBy(
                match -> match.person().id(),
                Collectors.collectingAndThen(
                    Collectors.toList(), matches -> Entitlement.of(matches, day))));
  }

  /** What was answered earlier: the versions of coverages by their ids. */
  public Map<Long, Entitlement.Match> versions(Collection<Long> coverageIds, LocalDate day) {
    return store.versions(coverageIds, day).stream()
        .collect(Collectors.toMap(match -> match.coverage().id(), match -> match));
  }
}
