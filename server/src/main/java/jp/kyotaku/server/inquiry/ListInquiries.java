package jp.kyotaku.server.inquiry;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
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
import jp.kyotaku.server.insured.People;
import jp.kyotaku.server.insured.ReferenceNumbers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 資格確認履歴照会 (T14, R-204): administrators see those of their institution, others their own
 * (requirements 7.A). A page takes a handful of statements, however long the history is.
 */
@Component
public class ListInquiries {

  public static final int PAGE = 50;

  private static final int EXPORTED_AT_ONCE = 1000;

  private final InquiryHistory history;
  private final RecallInquiries recall;
  private final People people;
  private final ReferenceNumbers referenceNumbers;
  private final TransactionEvents events;
  private final BusinessClock clock;
  private final TransactionTemplate transaction;

  ListInquiries(
      InquiryHistory history,
      RecallInquiries recall,
      People people,
      ReferenceNumbers referenceNumbers,
      TransactionEvents events,
      BusinessClock clock,
      TransactionTemplate transaction) {
    this.history = history;
    this.recall = recall;
    this.people = people;
    this.referenceNumbers = referenceNumbers;
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
        recall.of(institution(operator), shown, question.to()),
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
      portion.accept(recall.of(institution(operator), found, question.to()));
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
    var institution = institution(operator);
    return new InquiryFilter(
        institution,
        question.from(),
        question.to(),
        operatorSeen(operator, question),
        question.person().map(person -> sought(institution, person)),
        question.way().map(Enum::name),
        question.ground(),
        question.result().flatMap(ListInquiries::validity),
        question.result().filter(InquiryResult.Refused.class::isInstance).isPresent());
  }

  private List<Long> sought(InstitutionCode institution, PersonSought person) {
    return switch (person) {
      case PersonSought.ByNumber(var number) -> people.byNumber(number);
      case PersonSought.ByReference(var number) ->
          referenceNumbers.personOf(institution, number).stream().boxed().toList();
    };
  }

  private static Optional<String> validity(InquiryResult result) {
    return switch (result) {
      case InquiryResult.Answered(var validity) -> Optional.of(validity.name());
      case InquiryResult.Refused _, InquiryResult.Recorded _ -> Optional.empty();
    };
  }

  private static Optional<String> operatorSeen(Operator operator, InquiryQuestion question) {
    return operator.role() == Role.ADMINISTRATOR
        ? question.operator()
        : Optional.of(operator.userId());
  }

  private Event event(EventKind kind, Operator operator, InquiryQuestion question) {
    var event =
        Event.of(kind, clock.instant(), institution(operator))
            .with("from", question.from().toString())
            .with("to", question.to().toString())
            .by(operator.userId());
    return question.person().map(person -> named(event, person)).orElse(event);
  }

  private static Event named(Event event, PersonSought person) {
    return switch (person) {
      case PersonSought.ByNumber(var number) ->
          event
              .naming("askedInsurer", number.insurer().value())
              .naming("askedNumber", number.number());
      case PersonSought.ByReference(var number) -> event.naming("askedReference", number);
    };
  }

  private static InstitutionCode institution(Operator operator) {
    return new InstitutionCode(operator.institutionCode());
  }

  private static String joined(Collection<Long> ids) {
    return ids.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }
}
