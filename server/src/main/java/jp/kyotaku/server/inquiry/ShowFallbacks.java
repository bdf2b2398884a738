package jp.kyotaku.server.inquiry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import jp.kyotaku.server.insured.Coverage;
import jp.kyotaku.server.insured.FindEntitlement;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** カードが使えないときの記録を見せる: each look leaves its event. */
@Component
public class ShowFallbacks {

  public static final int MOST = 100;

  private final FallbackStore store;
  private final FallbackComparisonStore comparisons;
  private final FindEntitlement findEntitlement;
  private final TransactionEvents events;
  private final BusinessClock clock;

  ShowFallbacks(
      FallbackStore store,
      FallbackComparisonStore comparisons,
      FindEntitlement findEntitlement,
      TransactionEvents events,
      BusinessClock clock) {
    this.store = store;
    this.comparisons = comparisons;
    this.findEntitlement = findEntitlement;
    this.events = events;
    this.clock = clock;
  }

  /** The latest of the institution. */
  @Transactional
  public List<KeptFallback> latest(Operator operator) {
    return seen(operator, store.latest(institution(operator), MOST));
  }

  /** Empty when this institution has no such record. */
  @Transactional
  public Optional<KeptFallback> find(Operator operator, UUID id) {
    var found = store.find(institution(operator), id);
    return seen(operator, found.stream().toList()).stream().findFirst();
  }

  private List<KeptFallback> seen(Operator operator, List<FallbackStore.Kept> found) {
    var ids = found.stream().map(kept -> kept.fallback().id()).toList();
    events.record(
        Event.of(EventKind.FALLBACK_SEEN, clock.instant(), institution(operator))
            .with("count", Integer.toString(found.size()))
            .naming("fallbacks", ids.stream().map(UUID::toString).collect(Collectors.joining(" ")))
            .by(operator.userId()));
    return ids.isEmpty() ? List.of() : withComparisons(found, comparisons.of(ids));
  }

  private List<KeptFallback> withComparisons(
      List<FallbackStore.Kept> found, List<FallbackComparisonStore.Kept> compared) {
    var versions = versions(found, compared);
    return found.stream()
        .map(
            kept ->
                new KeptFallback(
                    kept.fallback(),
                    kept.recordedAt(),
                    kept.operator(),
                    compared.stream()
                        .filter(one -> one.fallback().equals(kept.fallback().id()))
                        .map(one -> comparison(kept.fallback(), one, versions))
                        .toList()))
        .toList();
  }

  /** Of a single record the papers are those of its day; a list shows the numbers alone. */
  private Map<Long, Coverage> versions(
      List<FallbackStore.Kept> found, Collection<FallbackComparisonStore.Kept> compared) {
    var ids = compared.stream().flatMap(one -> one.versionIds().stream()).distinct().toList();
    return ids.isEmpty()
        ? Map.of()
        : findEntitlement.versions(ids, found.getFirst().fallback().careDay());
  }

  private static FallbackComparison comparison(
      Fallback fallback, FallbackComparisonStore.Kept kept, Map<Long, Coverage> versions) {
    var coverages = kept.versionIds().stream().map(versions::get).filter(Objects::nonNull).toList();
    return new FallbackComparison(
        kept.asked(),
        new ConfirmedEligibility(
            kept.validity(), kept.reason(), coverages, fallback.careDay(), kept.at()),
        kept.operator());
  }

  private static InstitutionCode institution(Operator operator) {
    return new InstitutionCode(operator.institutionCode());
  }
}
