package jp.kyotaku.server.reception;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.identity.Purpose;
import jp.kyotaku.server.reception.Reception.State;

/**
 * 自分の同意を見る、または取り消す一回 (W10, W11): nothing is shown before the card has said who it is.
 *
 * @param trouble what the last attempt with the card came to, if it did not succeed
 * @param triesLeft how often the PIN may still be tried, as the card said
 * @param owner who it is, once the card was checked and this browser has come back from the card
 *     app
 */
public record OwnVisit(
    UUID id,
    InstitutionCode institution,
    String institutionName,
    Purpose purpose,
    State state,
    Optional<ErrorCode> trouble,
    OptionalInt triesLeft,
    Optional<Owner> owner)
    implements CardSession {

  /**
   * 確かめられた本人
   *
   * @param verification the proof: a withdrawal names it
   */
  public record Owner(long personId, UUID verification) {}

  /** Whether the consents may be shown. */
  public boolean identified() {
    return state == State.IDENTIFIED && owner.isPresent();
  }

  @Override
  public Event event(EventKind kind, Instant at) {
    return Event.of(kind, at, institution)
        .with("session", id.toString())
        .with("purpose", purpose.name());
  }
}
