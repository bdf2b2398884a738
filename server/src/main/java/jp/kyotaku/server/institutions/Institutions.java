package jp.kyotaku.server.institutions;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;
import org.springframework.stereotype.Component;

/** 機関の台帳 */
@Component
public class Institutions {

  /** A changed setting reaches the messages within this time; it saves a statement per check. */
  private static final Duration REMEMBERED = Duration.ofSeconds(10);

  private final InstitutionStore store;
  private final SettingsStore settings;
  private final LoadingCache<InstitutionCode, Optional<Institution>> remembered;

  Institutions(InstitutionStore store, SettingsStore settings) {
    this.store = store;
    this.settings = settings;
    this.remembered =
        Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(100_000).build(store::find);
  }

  /** As it stands now. */
  public Optional<Institution> find(InstitutionCode code) {
    return store.find(code);
  }

  /** As it stood some seconds ago at most: for what is asked thousands of times a second. */
  public Optional<Institution> remembered(InstitutionCode code) {
    return remembered.get(code);
  }

  /** 利用文字コード: how answers to this institution are encoded. */
  public CharacterCode characterCodeOf(InstitutionCode code) {
    return remembered(code)
        .map(institution -> institution.settings().characterCode())
        .orElse(CharacterCode.UTF_8);
  }

  public List<Institution> all() {
    return store.all();
  }

  /**
   * The version of the settings in force now; a reception keeps the one that it began with.
   */
  public Optional<SettingsVersion> settingsOf(InstitutionCode code) {
    return settings.newest(code);
  }

  public Optional<SettingsVersion> settingsOf(InstitutionCode code, int version) {
    return settings.version(code, version);
  }

  /** 環境設定の変更の履歴, newest first. */
  public List<SettingsVersion> historyOf(InstitutionCode code) {
    return settings.versions(code);
  }

  void forget(InstitutionCode code) {
    remembered.invalidate(code);
  }
}
