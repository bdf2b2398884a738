package jp.kyotaku.server.institutions;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 機関を台帳に載せる. One that is there gets its name and attributes, and keeps its settings. */
@Component
public class RegisterInstitution {

  private final InstitutionStore store;
  private final SettingsStore settings;
  private final Institutions institutions;
  private final BusinessClock clock;

  RegisterInstitution(
      InstitutionStore store,
      SettingsStore settings,
      Institutions institutions,
      BusinessClock clock) {
    this.store = store;
    this.settings = settings;
    this.institutions = institutions;
    this.clock = clock;
  }

  @Transactional
  public void register(Institution institution) {
    store.save(institution);
    if (settings.newest(institution.code()).isEmpty()) {
      settings.add(
          institution.code(),
          new SettingsVersion(
              1, institution.settings(), clock.instant(), Optional.empty(), Optional.empty()));
    }
    institutions.forget(institution.code());
  }
}
