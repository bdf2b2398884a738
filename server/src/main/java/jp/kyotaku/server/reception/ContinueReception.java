package jp.kyotaku.server.reception;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.card.SignedContent.Subject.Registration;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.code.PrescriptionForm;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.identity.IssueChallenge;
import jp.kyotaku.server.identity.Purpose;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.device.AtDevice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 受付を続ける: find it, choose, hand over to the card app, or give up (W04, W06). */
@Component
public class ContinueReception {

  private final ReceptionStore store;
  private final IssueChallenge issueChallenge;
  private final ReceptionSettings settings;
  private final TransactionEvents events;
  private final BusinessClock clock;

  ContinueReception(
      ReceptionStore store,
      IssueChallenge issueChallenge,
      ReceptionSettings settings,
      TransactionEvents events,
      BusinessClock clock) {
    this.store = store;
    this.issueChallenge = issueChallenge;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  /** The reception of this browser; empty when it has ended by inactivity. */
  @Transactional
  public Optional<Reception> find(ReceptionKey key) {
    return find(key, Optional.empty());
  }

  /** The reception of this device of the staff; one of the web is never found here, nor there. */
  @Transactional
  public Optional<Reception> findAt(AtDevice.InUse at, ReceptionKey key) {
    return find(key, Optional.of(at.device().id()));
  }

  /** Whether a session is one of the staff's devices. */
  public boolean isAtDevice(UUID receptionId) {
    return store.isAtDevice(receptionId);
  }

  private Optional<Reception> find(ReceptionKey key, Optional<UUID> device) {
    var now = clock.realInstant();
    return store.touch(key, device, now.minus(settings.inactivity()), now);
  }

  /**
   * Keeps the choices; once registered nothing changes any more. The same sent again, while the
   * card app is waiting, changes nothing either.
   */
  @Transactional
  public void choose(Reception reception, ConsentChoices choices) {
    store
        .lock(reception.id())
        .filter(locked -> Step.CHOOSE.possibleIn(locked.state()))
        .filter(locked -> !isConfirmedWith(choices, locked))
        .ifPresent(locked -> store.choose(locked.id(), onlyAsked(choices, locked)));
  }

  /** 処方箋の発行形態 (W05); not part of what the card signs. */
  @Transactional
  public void choosePrescription(Reception reception, PrescriptionForm form) {
    store
        .lock(reception.id())
        .filter(locked -> locked.state().open() && locked.asksPrescription())
        .ifPresent(locked -> store.choosePrescription(locked.id(), form));
  }

  /**
   * Hands over to the card app: where the browser goes next. Empty when there is nothing to
   * confirm.
   */
  @Transactional
  public Optional<URI> confirm(UUID receptionId) {
    return store
        .lock(receptionId)
        .filter(reception -> Step.CONFIRM.possibleIn(reception.state()))
        .filter(Reception::complete)
        .flatMap(this::challenge);
  }

  private Optional<URI> challenge(Reception reception) {
    return reception
        .choices()
        .map(
            choices -> {
              store.confirm(reception.id());
              return issueChallenge.issue(
                  reception.institution(),
                  reception.id(),
                  new Registration(
                      reception.category(), reception.booking().map(Booking::day), choices),
                  purpose(reception));
            });
  }

  /**
   * Gives up, unless the card has answered in the meantime: then false, and what is registered
   * stays.
   */
  @Transactional
  public boolean abandon(UUID receptionId) {
    var open = store.lock(receptionId).filter(reception -> reception.state().open());
    open.ifPresent(
        reception -> {
          store.giveUp(receptionId);
          events.record(
              reception
                  .event(EventKind.RECEPTION_ABANDONED, clock.instant())
                  .with("reason", "cancelled"));
        });
    return open.isPresent();
  }

  /** without a device of the staff the card has to sign. */
  private static Purpose purpose(Reception reception) {
    return reception.device().map(device -> device.way().purpose()).orElse(Purpose.REGISTER);
  }

  private static boolean isConfirmedWith(ConsentChoices choices, Reception reception) {
    return reception.state() == Reception.State.CONFIRMED
        && reception.choices().filter(choices::equals).isPresent();
  }

  /** An item that is not shown cannot be granted. */
  private static ConsentChoices onlyAsked(ConsentChoices choices, Reception reception) {
    return ConsentChoices.granting(
        choices.granted().stream().filter(reception.asked()::contains).toList());
  }
}
