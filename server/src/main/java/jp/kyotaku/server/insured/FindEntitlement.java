package jp.kyotaku.server.insured;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.insured.Entitlement.NotFound;
import jp.kyotaku.server.insured.Entitlement.NotFoundReason;
import jp.kyotaku.server.insured.Entitlement.SeveralMatch;
import org.springframework.stereotype.Component;

/**
 * 資格を調べる: who is entitled on this day, past, present or future. Tickets of medical aid are those
 * for the institution that asks.
 */
@Component
public class FindEntitlement {

  private final CoverageStore store;

  FindEntitlement(CoverageStore store) {
    this.store = store;
  }

  public Entitlement byCardData(CardData asked, LocalDate day, InstitutionCode institution) {
    return switch (Entitlement.of(store.matching(asked, day, institution), day)) {
      case NotFound _ -> new NotFound(whyNot(asked));
      case SeveralMatch(var coverages, _) ->
          new SeveralMatch(coverages, branchMissing(asked, coverages));
      case Entitlement found -> found;
    };
  }

  /**
   * Of many questions, in their order, with one statement; why nobody was found is not looked into.
   */
  public List<Entitlement> byCardData(
      List<CardData> asked, LocalDate day, InstitutionCode institution) {
    if (asked.isEmpty()) {
      return List.of();
    }
    var found = store.matching(asked, day, institution);
    return IntStream.range(0, asked.size())
        .mapToObj(
            place ->
                switch (Entitlement.of(found.get(place), day)) {
                  case SeveralMatch(var coverages, _) ->
                      (Entitlement)
                          new SeveralMatch(coverages, branchMissing(asked.get(place), coverages));
                  case Entitlement one -> one;
                })
        .toList();
  }

  public Entitlement ofPerson(long personId, LocalDate day, InstitutionCode institution) {
    return ofPeople(List.of(personId), day, institution)
        .getOrDefault(personId, new NotFound(NotFoundReason.NO_SUCH_PERSON));
  }

  /**
   * All that these people have, had or will have, with one statement; what was registered by
   * mistake is left out.
   */
  public List<Coverage> everyCoverageOf(
      Collection<Long> personIds, LocalDate day, InstitutionCode institution) {
    return personIds.isEmpty()
        ? List.of()
        : store.ofPeople(personIds, day, institution).stream()
            .map(Entitlement.Match::coverage)
            .filter(coverage -> !coverage.cancelled())
            .toList();
  }

  /** Of many people with one statement; those without any coverage are missing. */
  public Map<Long, Entitlement> ofPeople(
      Collection<Long> personIds, LocalDate day, InstitutionCode institution) {
    return store.ofPeople(personIds, day, institution).stream()
        .collect(
            Collectors.groupingBy(
                match -> match.coverage().person().id(),
                Collectors.collectingAndThen(
                    Collectors.toList(), matches -> Entitlement.of(matches, day))));
  }

  /**
   * 再照会: what those have now whose numbers these are or once were. Nobody, or several people, where
   * the numbers do not name one.
   */
  public <T> List<Newest<T>> newestByOldNumbers(
      CardData asked, LocalDate day, InstitutionCode institution, BesidePerson<T> beside) {
    return store.newestByOldNumbers(asked, day, institution, beside);
  }

  /** Whom these numbers mean or once meant: in the order of the questions, with few statements. */
  public List<Set<Long>> peopleByOldNumbers(List<CardData> asked) {
    return asked.isEmpty() ? List.of() : store.peopleByOldNumbers(asked);
  }

  /** 再照会 of people who are known already: with one statement, in no certain order. */
  public <T> List<Newest<T>> newestOfPeople(
      Collection<Long> personIds,
      LocalDate day,
      InstitutionCode institution,
      BesidePerson<T> beside) {
    return store.newestOfPeople(personIds, day, institution, beside);
  }

  /** What was answered earlier: coverages made of exactly these versions, in no certain order. */
  public Map<Long, Coverage> versions(Collection<Long> versionIds, LocalDate day) {
    return store.versions(versionIds, day).stream()
        .collect(Collectors.toMap(Coverage::id, coverage -> coverage));
  }

  private NotFoundReason whyNot(CardData asked) {
    return store.registered(asked.insurer())
        ? NotFoundReason.NO_SUCH_PERSON
        : NotFoundReason.INSURER_NOT_REGISTERED;
  }

  private static boolean branchMissing(CardData asked, List<Coverage> coverages) {
    return asked.insuredId().branch().isEmpty()
        && coverages.stream().map(coverage -> coverage.insuredId().branch()).distinct().count() > 1;
  }
}
