package jp.kyotaku.server.identity;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 本人確認を記録する */
@Component
public class RecordVerification {

  private final VerificationStore store;

  RecordVerification(VerificationStore store) {
    this.store = store;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public UUID record(CardCheck.Verified verified, Challenge challenge, Instant at) {
    var id = UUID.randomUUID();
    store.insert(id, verified, challenge, at);
    return id;
  }
}
