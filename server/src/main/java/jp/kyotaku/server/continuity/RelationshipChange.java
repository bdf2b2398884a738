package jp.kyotaku.server.continuity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;

/** 関係が移り変わったこと (requirements 7.D) */
final class RelationshipChange {

  private RelationshipChange() {}

  /** Nothing where state and end are as they were. */
  static Optional<Event> event(
      InstitutionCode institution,
      Optional<RelationshipOverview> before,
      Optional<RelationshipOverview> after,
      Instant at) {
    return after
        .filter(now -> before.filter(was -> same(was, now)).isEmpty())
        .map(now -> event(institution, before, at, now));
  }

  private static boolean same(RelationshipOverview one, RelationshipOverview other) {
    return one.state() == other.state() && one.until().equals(other.until());
  }

  private static Event event(
      InstitutionCode institution,
      Optional<RelationshipOverview> before,
      Instant at,
      RelationshipOverview after) {
    return Event.of(EventKind.RELATIONSHIP_CHANGED, at, institution)
        .with("from", before.map(was -> was.state().name()).orElse("NONE"))
        .with("fromUntil", before.map(was -> was.until().toString()).orElse(""))
        .with("to", after.state().name())
        .with("until", after.until().toString())
        .about(after.personId(), List.of());
  }
}
