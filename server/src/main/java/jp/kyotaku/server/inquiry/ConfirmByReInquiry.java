package jp.kyotaku.server.inquiry;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.InquiryHistory;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.consent.ConsentRegistration;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 端末で再照会する (T05): the answer is kept, so that showing it again asks nothing anew. */
@Component
public class ConfirmByReInquiry {

  private final ReInquire reInquire;
  private final ReInquiryEvents reInquiryEvents;
  private final InquiryHistory history;
  private final ReInquiryAnswerStore store;
  private final TransactionEvents events;
  private final BusinessClock clock;

  ConfirmByReInquiry(
      ReInquire reInquire,
      ReInquiryEvents reInquiryEvents,
      InquiryHistory history,
      ReInquiryAnswerStore store,
      TransactionEvents events,
      BusinessClock clock) {
    this.reInquire = reInquire;
    this.reInquiryEvents = reInquiryEvents;
    this.history = history;
    this.store = store;
    this.events = events;
    this.clock = clock;
  }

  /** A question that has its answer already changes nothing. */
  @Transactional
  public void confirm(Operator operator, ReInquiryRequest request) {
    var asker = Asker.operator(operator);
    if (store.exists(asker.institution(), request.id())) {
      return;
    }
    var answer =
        reInquire.look(asker.institution(), request.question(), request.category(), request.day());
    var kept = kept(asker.institution(), request, answer);
    events.record(reInquiryEvents.of(asker, request.category(), request.day(), answer));
    store.insert(asker.institution(), operator.userId(), kept);
  }

  private KeptReInquiry kept(
      InstitutionCode institution, ReInquiryRequest request, ReInquiryAnswer answer) {
    return switch (answer) {
      case ReInquiryAnswer.Answered answered -> answered(institution, request, answered);
      case ReInquiryAnswer.Refused(var person, var decision) ->
          new KeptReInquiry(
              request,
              clock.instant(),
              OptionalLong.of(person),
              Optional.empty(),
              ConfirmedEligibility.Reason.NONE,
              Optional.of(decision.reason()),
              decision.inWords(),
              Optional.empty(),
              List.of(),
              Optional.empty());
      case ReInquiryAnswer.NotFound(var validity, var reason) ->
          new KeptReInquiry(
              request,
              clock.instant(),
              OptionalLong.empty(),
              Optional.of(validity),
              reason,
              Optional.empty(),
              "",
              Optional.empty(),
              List.of(),
              Optional.empty());
    };
  }

  /** What was told before is looked up before the new answer becomes the last one. */
  private KeptReInquiry answered(
      InstitutionCode institution, ReInquiryRequest request, ReInquiryAnswer.Answered answered) {
    var person = answered.personId();
    var permission = answered.permission();
    var confirmed = ConfirmedEligibility.of(answered.entitlement(), request.day(), clock.instant());
    var last = Optional.ofNullable(history.lastAnswers(institution, List.of(person)).get(person));
    return new KeptReInquiry(
        request,
        clock.instant(),
        OptionalLong.of(person),
        Optional.of(confirmed.validity()),
        confirmed.reason(),
        Optional.empty(),
        permission.inWords(),
        Optional.of(
            new KeptReInquiry.Permitted(
                permission.ground(),
                permission.until(),
                answered.changed(),
                answered.registration().map(ConsentRegistration::id))),
        answered.entitlement().versionIds(),
        last.map(answer -> new KeptReInquiry.Last(answer.day(), answer.coverageIds())));
  }
}
