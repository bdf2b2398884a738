package jp.kyotaku.server.inquiry;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 別置きのファイルをもう一度送るように頼む: the link application fetches the order with its next poll. */
@Component
public class AskToSendAgain {

  private final LinkStore store;
  private final DeliverAnswers deliverAnswers;
  private final TransactionEvents events;
  private final BusinessClock clock;

  AskToSendAgain(
      LinkStore store,
      DeliverAnswers deliverAnswers,
      TransactionEvents events,
      BusinessClock clock) {
    this.store = store;
    this.deliverAnswers = deliverAnswers;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  public int one(Operator operator, UUID file) {
    return ask(operator, List.of(file));
  }

  /** All that the link application has told us of. */
  @Transactional
  public int all(Operator operator) {
    return ask(
        operator,
        store.standing(institution(operator)).stream()
            .flatMap(standing -> standing.setAside().stream())
            .map(LinkStanding.SetAside::id)
            .toList());
  }

  private int ask(Operator operator, Collection<UUID> files) {
    var institution = institution(operator);
    int asked = store.order(institution, files, clock.realInstant());
    if (asked > 0) {
      events.record(
          Event.of(EventKind.LINK_SEND_AGAIN_ASKED, clock.instant(), institution)
              .with("count", Integer.toString(asked))
              .by(operator.userId()));
      deliverAnswers.arrivesWithCommit(institution);
    }
    return asked;
  }

  private static InstitutionCode institution(Operator operator) {
    return new InstitutionCode(operator.institutionCode());
  }
}
