package jp.kyotaku.server.institutions;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** お知らせ一覧 (T02): what is published by the business day, and what this operator has read. */
@Component
public class Notices {

  /** 一覧の一行 */
  public record Listed(Notice notice, boolean read) {}

  private final NoticeStore store;
  private final BusinessClock clock;

  Notices(NoticeStore store, BusinessClock clock) {
    this.store = store;
    this.clock = clock;
  }

  public List<Listed> listFor(Operator operator) {
    var read = store.readBy(operator);
    return store.publishedBy(clock.today()).stream()
        .map(notice -> new Listed(notice, read.contains(notice.number())))
        .toList();
  }

  /** Opening a notice marks it as read by this account. */
  @Transactional
  public Optional<Notice> open(int number, Operator operator) {
    var notice = store.find(number, clock.today());
    notice.ifPresent(found -> store.markRead(found.number(), operator, clock.instant()));
    return notice;
  }

  /** A notice that is there stays as it is. */
  public void publish(Notice notice) {
    store.publish(notice);
  }
}
