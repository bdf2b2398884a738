package jp.kyotaku.server.rehearsal;

import java.net.InetAddress;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.server.identity.Authorities;
import jp.kyotaku.server.institutions.Accounts;
import jp.kyotaku.server.institutions.BusinessClock;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;

/** 本番の起動時の点検 (design 6): nothing of the rehearsal may serve real people. */
@Component
class ProductionGuard implements SmartInitializingSingleton {

  private static final Duration AS_GOOD_AS_REAL = Duration.ofSeconds(5);

  private final RehearsalSettings settings;
  private final Authorities authorities;
  private final Accounts accounts;
  private final BusinessClock clock;
  private final ServerProperties server;

  ProductionGuard(
      RehearsalSettings settings,
      Authorities authorities,
      Accounts accounts,
      BusinessClock clock,
      ServerProperties server) {
    this.settings = settings;
    this.authorities = authorities;
    this.accounts = accounts;
    this.clock = clock;
    this.server = server;
  }

  /** Before the first request is taken. */
  @Override
  public void afterSingletonsInstantiated() {
    switch (settings.mode()) {
      case REHEARSAL -> {}
      case PRODUCTION -> refuseWhatIsForRehearsal();
    }
  }

  private void refuseWhatIsForRehearsal() {
    var reasons = reasons();
    if (!reasons.isEmpty()) {
      throw new NotForProduction(reasons);
    }
  }

  private Set<ReasonToRefuse> reasons() {
    var reasons = EnumSet.noneOf(ReasonToRefuse.class);
    if (authorities.includeRehearsal()) {
      reasons.add(ReasonToRefuse.SAMPLE_AUTHORITY);
    }
    if (samplePasswordsOpen()) {
      reasons.add(ReasonToRefuse.SAMPLE_PASSWORDS);
    }
    if (Duration.between(clock.realInstant(), clock.instant()).abs().compareTo(AS_GOOD_AS_REAL)
        > 0) {
      reasons.add(ReasonToRefuse.REHEARSAL_CLOCK);
    }
    if (plainHttpLeavesThisComputer(server)) {
      reasons.add(ReasonToRefuse.PLAIN_HTTP);
    }
    return reasons;
  }

  private boolean samplePasswordsOpen() {
    return SampleInstitutions.connected().stream()
        .anyMatch(
            institution ->
                SampleAccount.all().stream()
                    .anyMatch(
                        account ->
                            accounts
                                .attempt(institution.code(), account.userId(), account.password())
                                .right()));
  }

  /** Without an address the server would listen on all of them. */
  static boolean plainHttpLeavesThisComputer(ServerProperties server) {
    InetAddress address = server.getAddress();
    boolean here = address != null && address.isLoopbackAddress();
    return !here && !Ssl.isEnabled(server.getSsl());
  }
}
