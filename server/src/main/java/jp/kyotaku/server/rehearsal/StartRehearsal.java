package jp.kyotaku.server.rehearsal;

import java.util.Optional;
import java.util.Set;
import jp.kyotaku.server.identity.Authorities;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** 稽古を始める: before the first request is taken, so that the start page means that all is there. */
@Component
@InRehearsal
class StartRehearsal implements SmartInitializingSingleton {

  private final RehearsalSettings settings;
  private final StartClock startClock;
  private final LoadSampleNation loadSampleNation;
  private final LoadStationSecrets loadStationSecrets;
  private final Authorities authorities;

  StartRehearsal(
      RehearsalSettings settings,
      StartClock startClock,
      LoadSampleNation loadSampleNation,
      LoadStationSecrets loadStationSecrets,
      Authorities authorities) {
    this.settings = settings;
    this.startClock = startClock;
    this.loadSampleNation = loadSampleNation;
    this.loadStationSecrets = loadStationSecrets;
    this.authorities = authorities;
  }

  @Override
  public void afterSingletonsInstantiated() {
    startClock.start(Optional.ofNullable(settings.clock()));
    loadSampleNation.load(issuerOfTheCards());
    loadStationSecrets.load(Optional.ofNullable(settings.stationSecrets()));
  }

  private String issuerOfTheCards() {
    Set<String> names = authorities.issuerNames();
    if (names.size() != 1) {
      throw new IllegalStateException(
          "a rehearsal needs the certificate of one test authority, not of " + names.size());
    }
    return names.iterator().next();
  }
}
