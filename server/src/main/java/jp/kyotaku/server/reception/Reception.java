package jp.kyotaku.server.reception;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.InstitutionCode;

/**
 * 受付の一回 (requirements 3.1)
 *
 * @param trouble what the last attempt with the card came to, if it did not succeed
 * @param registeredAt when the consent was registered, by the business clock
 */
public record Reception(
    UUID id,
    InstitutionCode institution,
    String institutionName,
    CareCategory category,
    State state,
    Optional<ConsentChoices> choices,
    Optional<ErrorCode> trouble,
    Optional<Instant> registeredAt) {

  /** 受付の状態 */
  public enum State {
    OPENED,
    CHOSEN,
    CONFIRMED,
    REGISTERED,
    ABANDONED,
    PIN_LOCKED,
    REJECTED,
    NO_ELIGIBILITY;

    /** Whether the patient may still choose and try with the card. */
    public boolean open() {
      return switch (this) {
        case OPENED, CHOSEN, CONFIRMED, REJECTED, NO_ELIGIBILITY -> true;
        case REGISTERED, ABANDONED, PIN_LOCKED -> false;
      };
    }
  }
}
