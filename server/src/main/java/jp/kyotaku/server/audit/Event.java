package jp.kyotaku.server.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import jp.kyotaku.kernel.InstitutionCode;

/**
 * 監査の一件: a fact that may be published as it is, and a restricted part that can be removed later.
 *
 * @param occurredAt by the business clock
 * @param fact details without personal data
 * @param restricted details that name people, such as the operator
 */
public record Event(
    EventKind kind,
    Instant occurredAt,
    Optional<InstitutionCode> institution,
    Map<String, String> fact,
    OptionalLong personId,
    List<Long> coverageIds,
    Map<String, String> restricted) {

  public static Event of(EventKind kind, Instant occurredAt, InstitutionCode institution) {
    return new Event(
        kind,
        occurredAt,
        Optional.of(institution),
        Map.of(),
        OptionalLong.empty(),
        List.of(),
        Map.of());
  }

  public static Event ofNoInstitution(EventKind kind, Instant occurredAt) {
    return new Event(
        kind, occurredAt, Optional.empty(), Map.of(), OptionalLong.empty(), List.of(), Map.of());
  }

  public Event with(String name, String value) {
    return new Event(
        kind,
        occurredAt,
        institution,
        extended(fact, name, value),
        personId,
        coverageIds,
        restricted);
  }

  /** All details of the fact at once. */
  public Event withFact(Map<String, String> details) {
    return new Event(kind, occurredAt, institution, details, personId, coverageIds, restricted);
  }

  public Event about(long person, List<Long> coverages) {
    return new Event(
        kind, occurredAt, institution, fact, OptionalLong.of(person), coverages, restricted);
  }

  public Event by(String operator) {
    return naming("operator", operator);
  }

  /** A detail of the restricted part. */
  public Event naming(String name, String value) {
    return new Event(
        kind,
        occurredAt,
        institution,
        fact,
        personId,
        coverageIds,
        extended(restricted, name, value));
  }

  private static Map<String, String> extended(Map<String, String> map, String name, String value) {
    var longer = new TreeMap<>(map);
    longer.put(name, value);
    return longer;
  }
}
