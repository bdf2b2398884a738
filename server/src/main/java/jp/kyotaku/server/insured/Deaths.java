package jp.kyotaku.server.insured;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 死亡による資格喪失 (code 008, R-194) */
@Component
public class Deaths {

  private final DeathStore store;

  Deaths(DeathStore store) {
    this.store = store;
  }

  /** The first day without entitlement; who is not known to have died is missing. */
  public Map<Long, LocalDate> of(Collection<Long> personIds) {
    return store.of(personIds);
  }

  /** Beside the coverages of a person, in their statement. */
  public BesidePerson<Optional<LocalDate>> beside() {
    return store.beside();
  }
}
