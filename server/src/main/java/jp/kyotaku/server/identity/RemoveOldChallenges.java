package jp.kyotaku.server.identity;

import java.time.Duration;
import jp.kyotaku.server.institutions.BusinessClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 古い問いを片付ける: what was proved stays with the verification. */
@Component
public class RemoveOldChallenges {

  private final ChallengeStore store;
  private final BusinessClock clock;

  RemoveOldChallenges(ChallengeStore store, BusinessClock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Those that expired longer ago than this. */
  @Transactional
  public int remove(Duration kept) {
    return store.removeExpiredBefore(clock.realInstant().minus(kept));
  }
}
