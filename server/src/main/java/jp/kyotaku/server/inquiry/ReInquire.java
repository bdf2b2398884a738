package jp.kyotaku.server.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.EventLog;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.insured.CardData;
import jp.kyotaku.server.insured.FindEntitlement;
import jp.kyotaku.server.insured.Newest;
import jp.kyotaku.server.insured.ReferenceNumbers;
import org.springframework.stereotype.Component;

/**
 * 再照会する: by what the institution learned earlier, without the card. Every question
 * leaves its event, answered or not.
 */
@Component
public class ReInquire {

  private final FindEntitlement findEntitlement;
  private final ReferenceNumbers referenceNumbers;
  private final ReadStanding readStanding;
  private final ReInquiryEvents events;
  private final BusinessClock clock;

  ReInquire(
      FindEntitlement findEntitlement,
      ReferenceNumbers referenceNumbers,
      ReadStanding readStanding,
      ReInquiryEvents events,
      BusinessClock clock) {
    this.findEntitlement = findEntitlement;
    this.referenceNumbers = referenceNumbers;
    this.readStanding = readStanding;
    this.events = events;
    this.clock = clock;
  }

  /** One question: by card data with one round trip. */
  public ReInquiryAnswer one(
      Asker asker, ReInquiryQuestion question, CareCategory category, LocalDate day, EventLog log) {
    var answer = look(asker.institution(), question, category, day);
    log.record(events.of(asker, category, day, answer));
    return answer;
  }

  /** Many questions with few statements, answers in their order. */
  public List<ReInquiryAnswer> all(
      Asker asker,
      List<ReInquiryQuestion> questions,
      CareCategory category,
      LocalDate day,
      TransactionEvents log) {
    var answers = look(asker.institution(), questions, category, day);
    log.recordAll(answers.stream().map(answer -> events.of(asker, category, day, answer)).toList());
    return answers;
  }

  ReInquiryAnswer look(
      InstitutionCode institution,
      ReInquiryQuestion question,
      CareCategory category,
      LocalDate day) {
    return question instanceof ReInquiryQuestion.ByCardData(var cardData)
        ? judge(
            readStanding.byOldNumbers(cardData, institution, category, day),
            question,
            category,
            day)
        : look(institution, List.of(question), category, day).getFirst();
  }

  List<ReInquiryAnswer> look(
      InstitutionCode institution,
      List<ReInquiryQuestion> questions,
      CareCategory category,
      LocalDate day) {
    var people = people(institution, questions);
    Map<Long, Newest<Standing>> newest =
        readStanding
            .ofPeople(
                people.stream().flatMap(Set::stream).distinct().toList(),
                institution,
                category,
                day)
            .stream()
            .collect(Collectors.toMap(Newest::personId, person -> person));
    var answers = new ArrayList<ReInquiryAnswer>(questions.size());
    for (int i = 0; i < questions.size(); i++) {
      var found = people.get(i).stream().map(newest::get).toList();
      answers.add(judge(found, questions.get(i), category, day));
    }
    return answers;
  }

  /** Whom each question means: nobody, one, or several people. */
  private List<Set<Long>> people(InstitutionCode institution, List<ReInquiryQuestion> questions) {
    var cards = new ArrayList<CardData>();
    var numbers = new ArrayList<String>();
    for (var question : questions) {
      switch (question) {
        case ReInquiryQuestion.ByCardData(var cardData) -> cards.add(cardData);
        case ReInquiryQuestion.ByReferenceNumber(var number) -> numbers.add(number);
        case ReInquiryQuestion.ByPerson _ -> {}
      }
    }
    var byCard = findEntitlement.peopleByOldNumbers(cards).iterator();
    var byNumber = referenceNumbers.people(institution, numbers);
    return questions.stream()
        .map(
            question ->
                switch (question) {
                  case ReInquiryQuestion.ByCardData _ -> byCard.next();
                  case ReInquiryQuestion.ByReferenceNumber(var number) ->
                      Optional.ofNullable(byNumber.get(number)).map(Set::of).orElse(Set.of());
                  case ReInquiryQuestion.ByPerson(var personId) -> Set.of(personId);
                })
        .toList();
  }

  private ReInquiryAnswer judge(
      List<Newest<Standing>> found,
      ReInquiryQuestion question,
      CareCategory category,
      LocalDate day) {
    if (found.isEmpty()) {
      return new ReInquiryAnswer.NotFound(Validity.NOT_FOUND, unknown(question));
    }
    if (found.size() > 1) {
      return new ReInquiryAnswer.NotFound(
          Validity.SEVERAL_MATCH, ConfirmedEligibility.Reason.SEVERAL_PEOPLE);
    }
    var person = found.getFirst();
    return switch (person.beside().on(category, day, clock.instant())) {
      case Standing.Closed(var decision) ->
          new ReInquiryAnswer.Refused(person.personId(), decision);
      case Standing.Open(var permission, var registration) ->
          new ReInquiryAnswer.Answered(
              person.personId(),
              person.entitlement(),
              ChangedInsurance.since(question, person.entitlement()),
              permission,
              registration);
    };
  }

  private static ConfirmedEligibility.Reason unknown(ReInquiryQuestion question) {
    return question instanceof ReInquiryQuestion.ByReferenceNumber
        ? ConfirmedEligibility.Reason.REFERENCE_NUMBER_UNKNOWN
        : ConfirmedEligibility.Reason.NO_SUCH_PERSON;
  }
}
