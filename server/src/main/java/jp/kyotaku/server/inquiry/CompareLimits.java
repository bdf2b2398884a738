package jp.kyotaku.server.inquiry;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.kyotaku.server.audit.InquiryHistory;
import jp.kyotaku.server.insured.Certificate;
import jp.kyotaku.server.insured.Coverage;
import jp.kyotaku.server.insured.Entitlement;
import jp.kyotaku.server.insured.LimitCertificates;
import jp.kyotaku.server.insured.Person;
import org.springframework.stereotype.Component;

/**
 * 限度額の証を前回の一括の答えと比べる (6.1, code 014): with one statement for a whole part, and a second one only
 * where something that was told then is no longer part of the answer. Answers to single questions
 * show the certificate itself, and are not looked for.
 */
@Component
class CompareLimits {

  private final InquiryHistory history;
  private final LimitCertificates limitCertificates;

  CompareLimits(InquiryHistory history, LimitCertificates limitCertificates) {
    this.history = history;
    this.limitCertificates = limitCertificates;
  }

  /**
   * What was told before the job was accepted: its own lines do not count, however often a person
   * stands in them and whenever the job is taken up again.
   */
  Predicate<Entitlement> changed(BulkJob job, List<Entitlement> answers) {
    var people =
        answers.stream().flatMap(answer -> answer.person().stream()).map(Person::id).distinct();
    var told = history.toldInListsBefore(job.acceptedAt(), job.institution(), people.toList());
    var limits = limits(answers, told.values());
    return answer ->
        answer
            .person()
            .flatMap(person -> Optional.ofNullable(told.get(person.id())))
            .map(versions -> LimitChange.between(among(versions, limits), now(answer)))
            .orElse(true);
  }

  /** Most of what was told still stands in the answers; only the rest is read. */
  private Map<Long, Certificate.Limit> limits(
      List<Entitlement> answers, Collection<List<Long>> told) {
    var gone = new HashSet<Long>();
    told.forEach(gone::addAll);
    answers.forEach(answer -> answer.versionIds().forEach(gone::remove));
    var limits = new HashMap<>(limitCertificates.among(gone));
    answers.stream()
        .flatMap(CompareLimits::all)
        .forEach(limit -> limits.putIfAbsent(limit.id(), limit));
    return limits;
  }

  private static Optional<Certificate.Limit> among(
      List<Long> versions, Map<Long, Certificate.Limit> limits) {
    return versions.stream()
        .flatMap(version -> Optional.ofNullable(limits.get(version)).stream())
        .findFirst();
  }

  private static Optional<Certificate.Limit> now(Entitlement answer) {
    return all(answer).findFirst();
  }

  private static Stream<Certificate.Limit> all(Entitlement answer) {
    return answer.coverages().stream()
        .map(Coverage::certificates)
        .flatMap(certificates -> certificates.limit().stream());
  }
}
