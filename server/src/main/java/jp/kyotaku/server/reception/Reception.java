package jp.kyotaku.server.reception;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import jp.kyotaku.card.CertificateStanding;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.code.PrescriptionForm;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.inquiry.Asker;

/**
 * 受付の一回 (requirements 3.1)
 *
 * @param asked the items that the institution uses; the others are not shown
 * @param asksPrescription whether the form of prescriptions is asked
 * @param trouble what the last attempt with the card came to, if it did not succeed
 * @param triesLeft how often the PIN may still be tried, as the card said
 * @param registration the consent that came of it
 * @param standing 電子証明書の有効期間の状態 of the card that was shown
 * @param registeredAt when the consent was registered, by the business clock
 * @param device the staff's device that it is held on; empty on the web
 * @param reading the card that was read without PIN and waits for the staff (M07)
 * @param earlier what was chosen before, where the reception changes it (W10)
 * @param booking 診療予約 that the consent belongs to (W03)
 */
public record Reception(
    UUID id,
    InstitutionCode institution,
    String institutionName,
    CareCategory category,
    State state,
    Set<ConsentItem> asked,
    boolean asksPrescription,
    Optional<ConsentChoices> choices,
    Optional<PrescriptionForm> prescription,
    Optional<ErrorCode> trouble,
    OptionalInt triesLeft,
    Optional<UUID> registration,
    Optional<CertificateStanding> standing,
    Optional<Instant> registeredAt,
    Optional<StaffedDevice> device,
    Optional<UUID> reading,
    Optional<EarlierChoices> earlier,
    Optional<Booking> booking)
    implements CardSession {

  public Reception {
    asked = Set.copyOf(asked);
  }

  /** Whether everything is answered that was asked. */
  public boolean complete() {
    return choices.isPresent() && (prescription.isPresent() || !asksPrescription);
  }

  /** Who asks for the entitlement: the staff at the device, or the web. */
  Asker asker() {
    return device
        .map(at -> Asker.app(institution, at.staff()))
        .orElseGet(() -> Asker.reception(institution));
  }

  @Override
  public Event event(EventKind kind, Instant at) {
    return Event.of(kind, at, institution).with("session", id.toString());
  }

  /** 受付の状態 */
  public enum State {
    OPENED,
    CHOSEN,
    CONFIRMED,
    /** A reception passes it within the card's answer; who looks up own consents stays in it. */
    IDENTIFIED,
    REGISTERED,
    ABANDONED,
    PIN_LOCKED,
    REJECTED,
    /** 目視確認で一致しなかった: the end, unlike a card that does not do. */
    NOT_MATCHED,
    NO_ELIGIBILITY,
    /** 同意照会を終えた */
    LEFT,
    /** すべての同意を取り消した */
    WITHDRAWN;

    /** Whether the patient may still choose and try with the card. */
    public boolean open() {
      return switch (this) {
        case OPENED, CHOSEN, CONFIRMED, REJECTED -> true;
        case IDENTIFIED,
            REGISTERED,
            ABANDONED,
            PIN_LOCKED,
            NOT_MATCHED,
            NO_ELIGIBILITY,
            LEFT,
            WITHDRAWN ->
            false;
      };
    }
  }
}
