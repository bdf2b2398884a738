package jp.kyotaku.server.institutions;

import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 利用規約を読む: the version in force today. */
@Component
public class ReadTerms {

  private final TermsStore store;
  private final TransactionEvents events;
  private final BusinessClock clock;

  ReadTerms(TermsStore store, TransactionEvents events, BusinessClock clock) {
    this.store = store;
    this.events = events;
    this.clock = clock;
  }

  /** The version that a person of the institution agreed to last. */
  public Optional<Integer> agreedLast(InstitutionCode code) {
    return store.agreedLast(code);
  }

  public TermsOfUse newest() {
    return store.newestOn(clock.today());
  }

  /** 開いて読む: who opened which version stands in the trail, beside who agreed to it. */
  @Transactional
  public TermsOfUse open(Operator operator) {
    var terms = newest();
    var institution = new InstitutionCode(operator.institutionCode());
    events.record(
        Event.of(EventKind.TERMS_OPENED, clock.instant(), institution)
            .with("version", Integer.toString(terms.version()))
            .by(operator.userId()));
    return terms;
  }
}
