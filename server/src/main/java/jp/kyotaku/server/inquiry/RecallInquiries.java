package jp.kyotaku.server.inquiry;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.InquiryEvent;
import jp.kyotaku.server.continuity.RefusalReason;
import jp.kyotaku.server.insured.Coverage;
import jp.kyotaku.server.insured.FindEntitlement;
import org.springframework.stereotype.Component;

/** 履歴の一件に、人と答えを添える: one statement for each kind of what is missing. */
@Component
class RecallInquiries {

  private final FindEntitlement findEntitlement;
  private final FallbackStore fallbacks;

  RecallInquiries(FindEntitlement findEntitlement, FallbackStore fallbacks) {
    this.findEntitlement = findEntitlement;
    this.fallbacks = fallbacks;
  }

  List<PastInquiry> of(InstitutionCode institution, List<InquiryEvent> events, LocalDate day) {
    var versions = versions(events, day);
    var recorded = recorded(institution, events);
    return events.stream().map(event -> past(event, versions, recorded)).toList();
  }

  private Map<Long, Coverage> versions(List<InquiryEvent> events, LocalDate day) {
    var ids = events.stream().flatMap(event -> event.coverageIds().stream()).distinct().toList();
    return ids.isEmpty() ? Map.of() : findEntitlement.versions(ids, day);
  }

  private Map<UUID, Fallback> recorded(InstitutionCode institution, List<InquiryEvent> events) {
    var ids = events.stream().flatMap(event -> fallbackId(event).stream()).toList();
    return ids.isEmpty() ? Map.of() : byId(fallbacks.byIds(institution, ids));
  }

  private static Map<UUID, Fallback> byId(Collection<FallbackStore.Kept> kept) {
    return kept.stream()
        .map(FallbackStore.Kept::fallback)
        .collect(Collectors.toMap(Fallback::id, Function.identity()));
  }

  private static PastInquiry past(
      InquiryEvent event, Map<Long, Coverage> versions, Map<UUID, Fallback> recorded) {
    return new PastInquiry(
        event.id(),
        event.occurredAt(),
        event.day(),
        Asker.Way.valueOf(event.way()),
        GroundLabels.of(event.ground()),
        result(event),
        event.operator(),
        event.coverageIds().stream().map(versions::get).filter(Objects::nonNull).toList(),
        fallbackId(event).map(recorded::get));
  }

  private static InquiryResult result(InquiryEvent event) {
    if (!event.refusal().isEmpty()) {
      return new InquiryResult.Refused(inWords(event.refusal()));
    }
    return event.validity().isEmpty()
        ? new InquiryResult.Recorded()
        : new InquiryResult.Answered(Validity.valueOf(event.validity()));
  }

  private static String inWords(String refusal) {
    return Arrays.stream(RefusalReason.values())
        .filter(reason -> reason.name().equals(refusal))
        .map(reason -> reason.code().sentence())
        .findFirst()
        .orElse(refusal);
  }

  private static Optional<UUID> fallbackId(InquiryEvent event) {
    return Optional.of(event.fallback()).filter(id -> !id.isEmpty()).map(UUID::fromString);
  }
}
