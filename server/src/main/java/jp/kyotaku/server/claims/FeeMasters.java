package jp.kyotaku.server.claims;

import jp.kyotaku.fees.FeeSchedules;
import org.springframework.stereotype.Component;

/** 今のマスター: the schedules that the program carries, and what was taken in laid over them. */
@Component
public class FeeMasters {

  private final FeeMasterStore store;
  private volatile Known known = new Known(0, FeeSchedules.builtIn());

  FeeMasters(FeeMasterStore store) {
    this.store = store;
  }

  /** One short look whether another node has taken in a newer edition. */
  public FeeSchedules inForce() {
    long newest = store.newest();
    Known now = known;
    if (now.newest() != newest) {
      now = new Known(newest, FeeSchedules.builtIn().with(store.editions()));
      known = now;
    }
    return now.schedules();
  }

  private record Known(long newest, FeeSchedules schedules) {}
}
