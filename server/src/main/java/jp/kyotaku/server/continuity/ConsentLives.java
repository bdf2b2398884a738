package jp.kyotaku.server.continuity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.consent.ConsentHistory;
import jp.kyotaku.server.consent.ConsentLife;
import jp.kyotaku.server.consent.ConsentRegistration;
import org.springframework.stereotype.Component;

/** 同意の一生 (requirements 3.2): what was registered, with the end that its kind of care gives it. */
@Component
public class ConsentLives {

  private final ConsentHistory history;
  private final Relationships relationships;
  private final ConsentSettings settings;

  ConsentLives(ConsentHistory history, Relationships relationships, ConsentSettings settings) {
    this.history = history;
    this.relationships = relationships;
    this.settings = settings;
  }

  /** Of each category the newest registration, withdrawn or not, in the order of the categories. */
  public List<ConsentLife> of(long personId, InstitutionCode institution, LocalDate today) {
    return lives(institution, newest(history.of(personId, institution)), today);
  }

  /** The same of many people; who never registered is missing. */
  public Map<Long, List<ConsentLife>> of(
      Collection<Long> personIds, InstitutionCode institution, LocalDate today) {
    var registrations =
        history.of(personIds, institution).values().stream()
            .flatMap(all -> newest(all).stream())
            .toList();
    return lives(institution, registrations, today).stream()
        .collect(Collectors.groupingBy(life -> life.registration().personId()));
  }

  /** Of these registrations, as far as is known today, in the same order. */
  public List<ConsentLife> lives(
      InstitutionCode institution, Collection<ConsentRegistration> registrations, LocalDate today) {
    var people =
        registrations.stream()
            .filter(registration -> registration.category() == CareCategory.HOME_VISIT_CARE)
            .map(ConsentRegistration::personId)
            .distinct()
            .toList();
    var windows =
        people.isEmpty()
            ? Map.<Long, RelationshipOverview>of()
            : relationships.of(institution, people, today);
    return registrations.stream()
        .map(one -> life(one, Optional.ofNullable(windows.get(one.personId()))))
        .toList();
  }

  /** 一回ごとの診療: for care that knows no relationship nothing else needs to be known. */
  public ConsentLife perUse(ConsentRegistration registration) {
    return life(registration, Optional.empty());
  }

  public ConsentLife life(
      InstitutionCode institution, ConsentRegistration registration, LocalDate today) {
    return lives(institution, List.of(registration), today).getFirst();
  }

  private ConsentLife life(
      ConsentRegistration registration, Optional<RelationshipOverview> relationship) {
    var terms = ConsentTerms.on(registration.registeredOn(), settings.terms());
    var windowEnd =
        relationship.map(RelationshipOverview::until).orElseGet(registration::registeredOn);
    return new ConsentLife(registration, terms.end(registration, windowEnd));
  }

  private static Collection<ConsentRegistration> newest(List<ConsentRegistration> oldestFirst) {
    var newest = new EnumMap<CareCategory, ConsentRegistration>(CareCategory.class);
    oldestFirst.forEach(registration -> newest.put(registration.category(), registration));
    return newest.values();
  }
}
