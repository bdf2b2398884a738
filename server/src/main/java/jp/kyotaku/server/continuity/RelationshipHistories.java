package jp.kyotaku.server.continuity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.server.consent.ConsentMoment;
import jp.kyotaku.server.consent.Verifications;
import jp.kyotaku.server.consent.Withdrawal;
import jp.kyotaku.server.insured.BesidePerson;
import jp.kyotaku.server.insured.Deaths;
import org.springframework.stereotype.Component;

/** 経過を集める: one statement each for consents, evidence and deaths, however many people. */
@Component
class RelationshipHistories {

  private record Moment(Instant at, Turn turn) {}

  private record Known(List<ConsentMoment> consents, EvidenceStore.Kept kept) {}

  private final Verifications verifications;
  private final EvidenceStore store;
  private final Deaths deaths;

  RelationshipHistories(Verifications verifications, EvidenceStore store, Deaths deaths) {
    this.verifications = verifications;
    this.store = store;
    this.deaths = deaths;
  }

  Map<Long, RelationshipHistory> of(InstitutionCode institution, Collection<Long> personIds) {
    var consents = verifications.of(institution, CareCategory.HOME_VISIT_CARE, personIds);
    if (consents.isEmpty()) {
      return Map.of();
    }
    var kept = store.of(institution, consents.keySet());
    var died = deaths.of(consents.keySet());
    var histories = new HashMap<Long, RelationshipHistory>();
    consents.forEach(
        (person, moments) ->
            histories.put(
                person,
                history(
                    moments,
                    kept.getOrDefault(person, new EvidenceStore.Kept()),
                    Optional.ofNullable(died.get(person)))));
    return histories;
  }

  /** Beside the coverages of a person, in their statement. */
  BesidePerson<RelationshipHistory> beside(InstitutionCode institution) {
    return verifications
        .beside(institution, CareCategory.HOME_VISIT_CARE)
        .and(store.beside(institution), Known::new)
        .and(deaths.beside(), (known, died) -> history(known.consents(), known.kept(), died));
  }

  private static RelationshipHistory history(
      List<ConsentMoment> consents, EvidenceStore.Kept kept, Optional<LocalDate> died) {
    if (consents.isEmpty()) {
      return RelationshipHistory.NONE;
    }
    var turns = new ArrayList<>(turns(consents, kept.careEnds()));
    died.ifPresent(day -> turns.add(new Turn.Ended(day, EndCause.DIED)));
    return new RelationshipHistory(turns, kept.results());
  }

  private static List<Turn> turns(List<ConsentMoment> consents, List<Instant> careEnds) {
    return Stream.concat(
            consents.stream().map(consent -> new Moment(consent.at(), turn(consent))),
            careEnds.stream()
                .map(at -> new Moment(at, new Turn.Ended(day(at), EndCause.CARE_ENDED))))
        .sorted(Comparator.comparing(Moment::at))
        .map(Moment::turn)
        .toList();
  }

  private static Turn turn(ConsentMoment consent) {
    var day = day(consent.at());
    return consent
        .withdrawn()
        .<Turn>map(withdrawn -> new Turn.Ended(day, cause(withdrawn)))
        .orElseGet(() -> new Turn.Verified(day));
  }

  /** The clerk's own word for it tells an end of care from a withdrawal. */
  private static EndCause cause(ConsentMoment.Withdrawn withdrawn) {
    return switch (withdrawn.reason()) {
      case CARE_ENDED -> EndCause.CARE_ENDED;
      case DEATH -> EndCause.DIED;
      case WISH_OF_PATIENT, MOVED, ELIGIBILITY_LOST, OTHER ->
          withdrawn.by() == Withdrawal.By.PATIENT
              ? EndCause.WITHDRAWN_BY_PATIENT
              : EndCause.WITHDRAWN_BY_INSTITUTION;
    };
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, Japan.ZONE);
  }
}
