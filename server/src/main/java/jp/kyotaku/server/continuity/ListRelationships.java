package jp.kyotaku.server.continuity;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Institutions;
import jp.kyotaku.server.institutions.Operator;
import jp.kyotaku.server.insured.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 継続的な関係の一覧を見る (T27): what ends soonest stands first. */
@Component
public class ListRelationships {

  static final int PER_PAGE = 50;

  private final Relationships relationships;
  private final Institutions institutions;
  private final People people;
  private final TransactionEvents events;
  private final BusinessClock clock;

  ListRelationships(
      Relationships relationships,
      Institutions institutions,
      People people,
      TransactionEvents events,
      BusinessClock clock) {
    this.relationships = relationships;
    this.institutions = institutions;
    this.people = people;
    this.events = events;
    this.clock = clock;
  }

  /** A page beyond the last one is the last one. */
  @Transactional
  public RelationshipList of(Operator operator, RelationshipGroup group, int page) {
    var institution = new InstitutionCode(operator.institutionCode());
    if (!institutions.find(institution).map(it -> it.settings().homeVisitOn()).orElse(false)) {
      return new RelationshipList.SwitchedOff();
    }
    var all =
        relationships.at(institution, clock.today()).stream()
            .collect(Collectors.groupingBy(RelationshipGroup::of));
    var wanted = all.getOrDefault(group, List.of()).stream().sorted(group.order()).toList();
    int pages = Math.max(1, (wanted.size() + PER_PAGE - 1) / PER_PAGE);
    int shown = Math.clamp(page, 1, pages);
    var overviews = wanted.stream().skip((shown - 1L) * PER_PAGE).limit(PER_PAGE).toList();
    events.record(listed(operator, group, overviews));
    return new RelationshipList.Page(named(overviews), counts(all), shown, pages);
  }

  /** One person, to be looked at before the care is ended. */
  @Transactional
  public Optional<RelationshipList.Line> one(Operator operator, long personId) {
    var institution = new InstitutionCode(operator.institutionCode());
    var overview =
        Optional.ofNullable(
            relationships.of(institution, List.of(personId), clock.today()).get(personId));
    overview.ifPresent(
        it -> events.record(listed(operator, RelationshipGroup.of(it), List.of(it))));
    return overview.map(it -> named(List.of(it)).getFirst());
  }

  private List<RelationshipList.Line> named(List<RelationshipOverview> overviews) {
    var byId = people.byIds(overviews.stream().map(RelationshipOverview::personId).toList());
    return overviews.stream()
        .map(
            overview ->
                new RelationshipList.Line(requireNonNull(byId.get(overview.personId())), overview))
        .toList();
  }

  private static Map<RelationshipGroup, Integer> counts(
      Map<RelationshipGroup, List<RelationshipOverview>> all) {
    var counts = new EnumMap<RelationshipGroup, Integer>(RelationshipGroup.class);
    for (RelationshipGroup group : RelationshipGroup.values()) {
      counts.put(group, all.getOrDefault(group, List.of()).size());
    }
    return counts;
  }

  private Event listed(
      Operator operator, RelationshipGroup group, List<RelationshipOverview> overviews) {
    var institution = new InstitutionCode(operator.institutionCode());
    return Event.of(EventKind.RELATIONSHIPS_LISTED, clock.instant(), institution)
        .with("group", group.name())
        .with("count", Integer.toString(overviews.size()))
        .naming(
            "people",
            overviews.stream()
                .map(overview -> Long.toString(overview.personId()))
                .collect(Collectors.joining(" ")))
        .by(operator.userId());
  }
}
