package jp.kyotaku.server.identity;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.card.RevocationList;
import jp.kyotaku.card.RevocationListReading;
import jp.kyotaku.server.institutions.BusinessClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** 失効リスト: kept in memory, fetched anew when it has grown old. */
@Component
public class RevocationLists {

  private static final Logger LOG = LoggerFactory.getLogger(RevocationLists.class);
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private record Fetched(RevocationList list, Instant at) {}

  private final IdentitySettings settings;
  private final Authorities authorities;
  private final BusinessClock clock;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private volatile Optional<Fetched> kept = Optional.empty();

  RevocationLists(IdentitySettings settings, Authorities authorities, BusinessClock clock) {
    this.settings = settings;
    this.authorities = authorities;
    this.clock = clock;
  }

  /**
   * The lists to check against; empty when none is current, and then no certificate can be
   * accepted. Goes to the network: call it outside of transactions.
   */
  public List<RevocationList> current() {
    Instant now = clock.realInstant();
    boolean fresh =
        kept.map(fetched -> fetched.at().plus(settings.revocationRefresh()).isAfter(now))
            .orElse(false);
    if (!fresh) {
      fetch(now);
    }
    return kept.map(Fetched::list).filter(list -> list.isCurrentAt(now)).stream().toList();
  }

  private void fetch(Instant now) {
    try {
      var request = HttpRequest.newBuilder(settings.revocationLists()).timeout(PATIENCE).build();
      var response = http.send(request, BodyHandlers.ofByteArray());
      switch (RevocationList.read(response.body(), authorities.trusted())) {
        case RevocationListReading.Trusted(var list) -> kept = Optional.of(new Fetched(list, now));
        case RevocationListReading.WrongSignature() ->
            LOG.error("The revocation list is not signed by a trusted authority; keeping the last");
        case RevocationListReading.Unreadable() ->
            LOG.error("The revocation list cannot be read; keeping the last");
      }
    } catch (IOException e) {
      LOG.warn("The revocation list cannot be fetched; keeping the last", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
