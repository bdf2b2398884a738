package jp.kyotaku.server.inquiry;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Institution;
import jp.kyotaku.server.institutions.Institutions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 連携アプリの問い合わせに答える: it tells how things stand, and hears which answers wait and which files the
 * terminal wants sent again. An order is given until it is reported as carried out.
 */
@Component
public class PollLink {

  /** もう一度送る */
  public record Order(UUID id, UUID file) {}

  /** 連携アプリへの返事 */
  public record Polled(
      String institution, List<DeliverAnswers.Waiting> answers, List<Order> sendAgain) {}

  /** A report that says the same is not written again so soon: thousands of stations poll. */
  private static final Duration WRITTEN = Duration.ofSeconds(30);

  private final LinkStore store;
  private final DeliverAnswers deliverAnswers;
  private final Institutions institutions;
  private final BusinessClock clock;
  private final TransactionTemplate transaction;
  private final Cache<InstitutionCode, LinkReport> written =
      Caffeine.newBuilder().expireAfterWrite(WRITTEN).maximumSize(100_000).build();

  PollLink(
      LinkStore store,
      DeliverAnswers deliverAnswers,
      Institutions institutions,
      BusinessClock clock,
      TransactionTemplate transaction) {
    this.store = store;
    this.deliverAnswers = deliverAnswers;
    this.institutions = institutions;
    this.clock = clock;
    this.transaction = transaction;
  }

  public Polled poll(InstitutionCode station, LinkReport report, Duration patience) {
    if (!report.equals(written.getIfPresent(station))) {
      transaction.executeWithoutResult(_ -> keep(station, report));
      written.put(station, report);
    }
    var answers = deliverAnswers.waiting(station, patience, () -> !store.orders(station).isEmpty());
    var name = institutions.remembered(station).map(Institution::name).orElse("");
    return new Polled(name, answers, store.orders(station));
  }

  private void keep(InstitutionCode station, LinkReport report) {
    store.keep(station, report, clock.realInstant());
    if (!report.orders().isEmpty()) {
      store.carriedOut(station, report.orders());
    }
  }
}
