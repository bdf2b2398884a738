package jp.kyotaku.server.inquiry;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.InquiryEvent;
import jp.kyotaku.server.audit.InquiryFilter;
import jp.kyotaku.server.audit.InquiryHistory;
import jp.kyotaku.server.audit.InquiryPlace;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import jp.kyotaku.server.institutions.Role;
import jp.kyotaku.server.insured.Coverage;
import jp.kyotaku.server.insured.FindEntitlement;
import jp.kyotaku.server.insured.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 資格確認履歴照会 (T14, R-204): administrators see those of their institution, others their own
 * (requirements 7.A). A page takes two statements, and one more where a person is asked for.
 */
@Component
public class ListInquiries {

  public static final int PAGE = 50;

  private static final int EXPORTED_AT_ONCE = 1000;

  private final InquiryHistory history;
  private final FindEntitlement findEntitlement;
  private final People people;
  private final TransactionEvents events;
  private final BusinessClock clock;
  private final TransactionTemplate transaction;

  ListInquiries(
      InquiryHistory history,
      FindEntitlement findEntitlement,
      People people,
      TransactionEvents events,
      BusinessClock clock,
      TransactionTemplate transaction) {
    this.history = history;
    this.findEntitlement = findEntitlement;
    this.people = people;
    this.events = events;
    this.clock = clock;
    this.transaction = transaction;
  }

  /**
   * 履歴の一ページ
   *
   * @param next from where it goes on
   */
  public record Page(List<PastInquiry> inquiries, Optional<InquiryPlace> next) {}

  @Transactional
  public Page behind(Optional<InquiryPlace> place, Operator operator, InquiryQuestion question) {
    var found = history.behind(place, filter(operator, question), PAGE + 1);
    var shown = found.subList(0, Math.min(PAGE, found.size()));
    events.record(
        event(EventKind.HISTORY_LISTED, operator, question)
            .with("count", Integer.toString(shown.size()))
            .naming("events", joined(shown.stream().map(InquiryEvent::id).toList())));
    return new Page(
        withPeople(shown, question),
        found.size() > PAGE ? Optional.of(InquiryPlace.behind(shown.getLast())) : Optional.empty());
  }

  /**
   * All of them, some at a time, however many there are; each portion leaves its event before it is
   * given.
   */
  public void export(
      Operator operator, InquiryQuestion question, Consumer<List<PastInquiry>> portion) {
    Optional<InquiryPlace> place = Optional.empty();
    do {
      var from = place;
      var found = requireNonNull(transaction.execute(_ -> exported(from, operator, question)));
      portion.accept(withPeople(found, question));
      place =
          found.size() == EXPORTED_AT_ONCE
              ? Optional.of(InquiryPlace.behind(found.getLast()))
              : Optional.empty();
    } while (place.isPresent());
  }

  private List<InquiryEvent> exported(
      Optional<InquiryPlace> place, Operator operator, InquiryQuestion question) {
    var found = history.behind(place, filter(operator, question), EXPORTED_AT_ONCE);
    events.record(
        event(EventKind.HISTORY_EXPORTED, operator, question)
            .with("count", Integer.toString(found.size()))
            .naming("events", joined(found.stream().map(InquiryEvent::id).toList())));
    return found;
  }

  private InquiryFilter filter(Operator operator, InquiryQuestion question) {
    return new InquiryFilter(
        new InstitutionCode(operator.institutionCode()),
        question.from(),
        question.to(),
        operatorSeen(operator, question),
        question.person().map(people::byNumber),
        question.way().map(Enum::name),
        question.validity().map(Enum::name));
  }

  private static Optional<String> operatorSeen(Operator operator, InquiryQuestion question) {
    return operator.role() == Role.ADMINISTRATOR
        ? question.operator()
        : Optional.of(operator.userId());
  }

  private List<PastInquiry> withPeople(List<InquiryEvent> found, InquiryQuestion question) {
    var ids = found.stream().flatMap(event -> event.coverageIds().stream()).distinct().toList();
    Map<Long, Coverage> versions =
        ids.isEmpty() ? Map.of() : findEntitlement.versions(ids, question.to());
    return found.stream().map(event -> past(event, versions)).toList();
  }

  private static PastInquiry past(InquiryEvent event, Map<Long, Coverage> versions) {
    return new PastInquiry(
        event.id(),
        event.occurredAt(),
        event.day(),
        Asker.Way.valueOf(event.way()),
        ground(event.ground()),
        Validity.valueOf(event.validity()),
        event.operator(),
        event.coverageIds().stream().map(versions::get).filter(Objects::nonNull).toList());
  }

  private static Optional<LegalGround> ground(String name) {
    return Arrays.stream(LegalGround.values())
        .filter(ground -> ground.name().equals(name))
        .findFirst();
  }

  private Event event(EventKind kind, Operator operator, InquiryQuestion question) {
    var event =
        Event.of(kind, clock.instant(), new InstitutionCode(operator.institutionCode()))
            .with("from", question.from().toString())
            .with("to", question.to().toString())
            .by(operator.userId());
    return question
        .person()
        .map(
            person ->
                event
                    .naming("askedInsurer", person.insurer().value())
                    .naming("askedNumber", person.number()))
        .orElse(event);
  }

  private static String joined(Collection<Long> ids) {
    return ids.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }
}
