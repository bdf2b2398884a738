package jp.kyotaku.server.institutions;

import java.util.List;
import java.util.Optional;

/** 環境設定の変更はどうなるか */
public sealed interface SettingsChange {

  /** 変わるところ, and the terms that are agreed to with it. */
  record Fine(List<SettingsDifference> differences, Optional<Integer> agreedTerms)
      implements SettingsChange {}

  /** Nothing to change, or the same was sent twice. */
  record AlreadySo() implements SettingsChange {}

  /** Another administrator was faster. */
  record ChangedMeanwhile(SettingsVersion now) implements SettingsChange {}

  /** A function is switched on without agreeing to the newest terms. */
  record TermsNeeded(TermsOfUse terms) implements SettingsChange {}

  /**
   * What comes of the wish: a new version, nothing, or why not.
   *
   * @param basedOn the version that the administrator saw
   * @param agreed the version of the terms whose agreement was ticked
   */
  static SettingsChange judge(
      SettingsVersion now,
      int basedOn,
      InstitutionSettings asked,
      Optional<Integer> agreed,
      TermsOfUse newest) {
    if (now.settings().equals(asked)) {
      return new AlreadySo();
    }
    if (now.number() != basedOn) {
      return new ChangedMeanwhile(now);
    }
    boolean switchesOn = now.settings().switchesOn(asked);
    if (switchesOn && !agreed.equals(Optional.of(newest.version()))) {
      return new TermsNeeded(newest);
    }
    return new Fine(
        SettingsDifference.between(now.settings(), asked), switchesOn ? agreed : Optional.empty());
  }
}
