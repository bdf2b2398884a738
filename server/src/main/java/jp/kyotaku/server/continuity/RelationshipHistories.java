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
import jp.kyotaku.server.consent.Verifications;
import jp.kyotaku.server.insured.BesidePerson;
import jp.kyotaku.server.insured.Deaths;
import org.springframework.stereotype.Component;

/** 経過を集める: one statement each for verifications, evidence and deaths, however many people. */
@Component
class RelationshipHistories {

  private record Moment(Instant at, Turn turn) {}

  private record Known(List<Instant> verified, EvidenceStore.Kept kept) {}

  private final Verifications verifications;
  private final EvidenceStore store;
  private final Deaths deaths;

  RelationshipHistories(Verifications verifications, EvidenceStore store, Deaths deaths) {
    this.verifications = verifications;
    this.store = store;
    this.deaths = deaths;
  }

  Map<Long, RelationshipHistory> of(InstitutionCode institution, Collection<Long> personIds) {
    var verified = verifications.of(institution, CareCategory.HOME_VISIT_CARE, personIds);
    if (verified.isEmpty()) {
      return Map.of();
    }
    var kept = store.of(institution, verified.keySet());
    var died = deaths.of(verified.keySet());
    var histories = new HashMap<Long, RelationshipHistory>();
    verified.forEach(
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
        .and(deaths.beside(), (known, died) -> history(known.verified(), known.kept(), died));
  }

  private static RelationshipHistory history(
      List<Instant> verified, EvidenceStore.Kept kept, Optional<LocalDate> died) {
    if (verified.isEmpty()) {
      return RelationshipHistory.NONE;
    }
    var turns = new ArrayList<>(turns(verified, kept.careEnds()));
    died.ifPresent(day -> turns.add(new Turn.Ended(day, EndCause.DIED)));
    return new RelationshipHistory(turns, kept.results());
  }

  private static List<Turn> turns(List<Instant> verified, List<Instant> careEnds) {
    return Stream.concat(
            verified.stream().map(at -> new Moment(at, new Turn.Verified(day(at)))),
            careEnds.stream()
                .map(at -> new Moment(at, new Turn.Ended(day(at), EndCause.CARE_ENDED))))
        .sorted(Comparator.comparing(Moment::at))
        .map(Moment::turn)
        .toList();
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, Japan.ZONE);
  }
}
