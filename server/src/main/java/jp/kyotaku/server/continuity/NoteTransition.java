package jp.kyotaku.server.continuity;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.institutions.BusinessClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 関係の移り変わりを残す (requirements 7.D), in the transaction of what moves it. */
@Component
public class NoteTransition {

  private final Relationships relationships;
  private final TransactionEvents events;
  private final BusinessClock clock;

  NoteTransition(Relationships relationships, TransactionEvents events, BusinessClock clock) {
    this.relationships = relationships;
    this.events = events;
    this.clock = clock;
  }

  /** Does what may move it, and writes the event if state or end are others afterwards. */
  @Transactional(propagation = Propagation.MANDATORY)
  public <T> T around(InstitutionCode institution, long personId, Supplier<T> change) {
    var before = now(institution, personId);
    var result = change.get();
    RelationshipChange.event(institution, before, now(institution, personId), clock.instant())
        .ifPresent(events::record);
    return result;
  }

  private Optional<RelationshipOverview> now(InstitutionCode institution, long personId) {
    return Optional.ofNullable(
        relationships.of(institution, List.of(personId), clock.today()).get(personId));
  }
}
