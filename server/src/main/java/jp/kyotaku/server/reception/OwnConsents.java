package jp.kyotaku.server.reception;

import java.util.List;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.server.consent.ConsentLife;
import jp.kyotaku.server.consent.ConsentRegistration;

/**
 * 自分の同意 (W10): at this institution, and nothing else
 *
 * @param lives of each kind of care the newest registration
 * @param history every registration, the newest first
 * @param changeable the kinds of care that the institution offers now
 */
public record OwnConsents(
    List<ConsentLife> lives, List<ConsentRegistration> history, List<CareCategory> changeable) {

  public OwnConsents {
    lives = List.copyOf(lives);
    history = List.copyOf(history);
    changeable = List.copyOf(changeable);
  }

  /** Whether there is anything left to withdraw. */
  public boolean withdrawable() {
    return lives.stream().anyMatch(life -> life.registration().withdrawal().isEmpty());
  }
}
