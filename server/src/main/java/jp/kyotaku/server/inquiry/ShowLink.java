package jp.kyotaku.server.inquiry;

import java.time.Instant;
import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.institutions.BusinessClock;
import org.springframework.stereotype.Component;

/** 連携アプリの状態を見る: how files and answers stand, without a name of any. */
@Component
public class ShowLink {

  /**
   * 状態
   *
   * @param standing empty where the link application has never polled
   * @param answersWaiting in the outbox
   * @param realNow beside the moments of the standing
   */
  public record Shown(Optional<LinkStanding> standing, long answersWaiting, Instant realNow) {}

  private final LinkStore store;
  private final OutboxStore outbox;
  private final BusinessClock clock;

  ShowLink(LinkStore store, OutboxStore outbox, BusinessClock clock) {
    this.store = store;
    this.outbox = outbox;
    this.clock = clock;
  }

  public Shown of(InstitutionCode institution) {
    return new Shown(store.standing(institution), outbox.count(institution), clock.realInstant());
  }
}
