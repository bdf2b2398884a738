package jp.kyotaku.server.institutions;

import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 環境設定を更新する (T16, R-035, R-042): one at a time, each on the version that it saw. */
@Component
public class ChangeSettings {

  private final SettingsStore store;
  private final TermsStore terms;
  private final Institutions institutions;
  private final TransactionEvents events;
  private final BusinessClock clock;

  ChangeSettings(
      SettingsStore store,
      TermsStore terms,
      Institutions institutions,
      TransactionEvents events,
      BusinessClock clock) {
    this.store = store;
    this.terms = terms;
    this.institutions = institutions;
    this.events = events;
    this.clock = clock;
  }

  /** What would come of it; nothing changes. */
  public SettingsChange preview(
      InstitutionCode code, int basedOn, InstitutionSettings asked, Optional<Integer> agreed) {
    var now = store.newest(code).orElseThrow();
    return SettingsChange.judge(now, basedOn, asked, agreed, terms.newestOn(clock.today()));
  }

  @Transactional
  public SettingsChange change(
      InstitutionCode code,
      String userId,
      int basedOn,
      InstitutionSettings asked,
      Optional<Integer> agreed) {
    store.lock(code);
    var change = preview(code, basedOn, asked, agreed);
    if (change instanceof SettingsChange.Fine fine) {
      keep(code, userId, basedOn, asked, fine);
    }
    return change;
  }

  /**
   * By a program, which cannot agree to terms: a function is switched on where a person of
   * the institution has agreed to the newest ones before, and that agreement stands.
   */
  @Transactional
  public SettingsChange changeByProgram(
      InstitutionCode code, String program, int basedOn, InstitutionSettings asked) {
    store.lock(code);
    var change = preview(code, basedOn, asked, terms.agreedLast(code));
    if (change instanceof SettingsChange.Fine(var differences, _)) {
      var fine = new SettingsChange.Fine(differences, Optional.empty());
      keep(code, program, basedOn, asked, fine);
      return fine;
    }
    return change;
  }

  private void keep(
      InstitutionCode code,
      String userId,
      int basedOn,
      InstitutionSettings asked,
      SettingsChange.Fine fine) {
    keep(
        code,
        new SettingsVersion(
            basedOn + 1, asked, clock.instant(), Optional.of(userId), fine.agreedTerms()));
    record(code, userId, basedOn + 1, fine);
  }

  private void keep(InstitutionCode code, SettingsVersion version) {
    store.add(code, version);
    version
        .agreedTerms()
        .ifPresent(
            agreed ->
                terms.agree(
                    code,
                    agreed,
                    version.number(),
                    version.changedAt(),
                    version.changedBy().orElseThrow()));
    institutions.forget(code);
  }

  private void record(InstitutionCode code, String userId, int version, SettingsChange.Fine fine) {
    var changed =
        Event.of(EventKind.SETTINGS_CHANGED, clock.instant(), code)
            .with("version", Integer.toString(version))
            .by(userId);
    for (SettingsDifference difference : fine.differences()) {
      changed =
          changed.with(difference.item().field(), difference.before() + " → " + difference.after());
    }
    events.record(changed);
    fine.agreedTerms()
        .ifPresent(
            agreed ->
                events.record(
                    Event.of(EventKind.TERMS_AGREED, clock.instant(), code)
                        .with("terms", agreed.toString())
                        .by(userId)));
  }
}
