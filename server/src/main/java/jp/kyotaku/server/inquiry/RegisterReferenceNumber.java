package jp.kyotaku.server.inquiry;

import java.util.ArrayList;
import java.util.List;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.insured.ReferenceNumbers;
import jp.kyotaku.server.insured.ReferenceNumbers.Outcome;
import jp.kyotaku.server.insured.ReferenceNumbers.Wish;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 照会番号を登録する (8.3, T09): from a screen, a message, or the lines of a file. */
@Component
public class RegisterReferenceNumber {

  private final ReferenceNumbers referenceNumbers;
  private final TransactionEvents events;
  private final BusinessClock clock;

  RegisterReferenceNumber(
      ReferenceNumbers referenceNumbers, TransactionEvents events, BusinessClock clock) {
    this.referenceNumbers = referenceNumbers;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  public Outcome one(Asker asker, Wish wish) {
    return all(asker, List.of(wish)).getFirst();
  }

  /**
   * Outcomes and events in the order of the wishes; a wish that fails leaves the others as they
   * are.
   */
  @Transactional
  public List<Outcome> all(Asker asker, List<Wish> wishes) {
    var outcomes = referenceNumbers.register(asker.institution(), wishes, clock.instant());
    var recorded = new ArrayList<Event>(wishes.size());
    for (int i = 0; i < wishes.size(); i++) {
      recorded.add(event(asker, wishes.get(i), outcomes.get(i)));
    }
    events.recordAll(recorded);
    return outcomes;
  }

  private Event event(Asker asker, Wish wish, Outcome outcome) {
    var event =
        switch (outcome) {
          case Outcome.Registered(long personId, long coverageId) ->
              of(EventKind.REFERENCE_NUMBER_REGISTERED, asker).about(personId, List.of(coverageId));
          case Outcome.NoSuchInsurance _, Outcome.SeveralPeople _, Outcome.TakenByAnother _ ->
              of(EventKind.REFERENCE_NUMBER_REFUSED, asker)
                  .with("code", ReferenceNumberTrouble.of(outcome).orElseThrow().code());
        };
    return event.naming("referenceNumber", wish.number());
  }

  private Event of(EventKind kind, Asker asker) {
    return Event.of(kind, clock.instant(), asker.institution())
        .with("way", asker.way().name())
        .by(asker.operator());
  }
}
