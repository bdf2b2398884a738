package jp.kyotaku.server.rehearsal;

import java.util.Optional;
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
  private final LoadInsurerSecrets loadInsurerSecrets;
  private final LoadNotices loadNotices;
  private final LoadGeneratedPeople loadGeneratedPeople;

  StartRehearsal(
      RehearsalSettings settings,
      StartClock startClock,
      LoadSampleNation loadSampleNation,
      LoadStationSecrets loadStationSecrets,
      LoadInsurerSecrets loadInsurerSecrets,
      LoadNotices loadNotices,
      LoadGeneratedPeople loadGeneratedPeople) {
    this.settings = settings;
    this.startClock = startClock;
    this.loadSampleNation = loadSampleNation;
    this.loadStationSecrets = loadStationSecrets;
    this.loadInsurerSecrets = loadInsurerSecrets;
    this.loadNotices = loadNotices;
    this.loadGeneratedPeople = loadGeneratedPeople;
  }

  @Override
  public void afterSingletonsInstantiated() {
    loadNotices.load();
    startClock.start(Optional.ofNullable(settings.clock()));
    loadSampleNation.load();
    loadStationSecrets.load(Optional.ofNullable(settings.stationSecrets()));
    loadInsurerSecrets.load(Optional.ofNullable(settings.insurerSecrets()));
    loadGeneratedPeople.begin(settings.samples());
  }
}
