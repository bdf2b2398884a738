package jp.kyotaku.server.reception;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.card.RevocationList;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.identity.CardCheck;
import jp.kyotaku.server.identity.RevocationLists;
import jp.kyotaku.server.identity.StaffStatement;
import jp.kyotaku.server.identity.VerifyBySight;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.device.AtDevice;
import jp.kyotaku.server.institutions.device.Devices;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 目視確認を終える (M07, R-089): the staff at the device says whether the face is that on the card. A match
 * is registered as a signature would be; no match ends the reception. Both are in the trail.
 */
@Component
public class DecideBySight {

  /** 職員の判断 */
  public enum Decision {
    MATCH,
    NO_MATCH
  }

  private final RevocationLists revocationLists;
  private final VerifyBySight verifyBySight;
  private final RegisterReception registerReception;
  private final NoteCardTrouble noteCardTrouble;
  private final Devices devices;
  private final ReceptionStore store;
  private final TransactionEvents events;
  private final BusinessClock clock;
  private final TransactionTemplate transaction;

  DecideBySight(
      RevocationLists revocationLists,
      VerifyBySight verifyBySight,
      RegisterReception registerReception,
      NoteCardTrouble noteCardTrouble,
      Devices devices,
      ReceptionStore store,
      TransactionEvents events,
      BusinessClock clock,
      TransactionTemplate transaction) {
    this.revocationLists = revocationLists;
    this.verifyBySight = verifyBySight;
    this.registerReception = registerReception;
    this.noteCardTrouble = noteCardTrouble;
    this.devices = devices;
    this.store = store;
    this.events = events;
    this.clock = clock;
    this.transaction = transaction;
  }

  /**
   * What the staff at the device says to the card that its page has shown.
   *
   * @param shown the reading that the page has shown; where another card was read meanwhile, that
   *     one has to be looked at first
   */
  public Completion decide(UUID receptionId, UUID shown, Decision decision, AtDevice.InUse at) {
    // Fetched before the transaction begins, so that no row is locked while the network answers.
    var lists = revocationLists.current();
    return transaction.execute(
        _ ->
            store
                .lock(receptionId)
                .filter(reception -> isAt(reception, at))
                .map(reception -> decided(reception, shown, decision, at, lists))
                .orElseGet(() -> new Completion.Refused(ErrorCode.SESSION_ENDED)));
  }

  private Completion decided(
      Reception reception,
      UUID shown,
      Decision decision,
      AtDevice.InUse at,
      List<RevocationList> lists) {
    if (!reception.state().open()) {
      return noteCardTrouble.tooLate(reception);
    }
    if (!devices.holdIfNotCutOff(at.device().id())) {
      return noteCardTrouble.cutOff(reception);
    }
    return reception.reading().filter(shown::equals).isPresent()
        ? looked(reception, shown, decision, at, lists)
        : notShown(reception);
  }

  /** Another card was read since the page was shown: that one is to be looked at. */
  private Completion notShown(Reception reception) {
    noteCardTrouble.closed(reception, ErrorCode.SIGHT_READ_AGAIN);
    return new Completion.Refused(ErrorCode.SIGHT_READ_AGAIN);
  }

  private Completion looked(
      Reception reception,
      UUID reading,
      Decision decision,
      AtDevice.InUse at,
      List<RevocationList> lists) {
    var statement = new StaffStatement(at.device().id(), at.operator().userId());
    return switch (verifyBySight.decided(reading, statement, lists)) {
      case CardCheck.Refused(var code) -> noteCardTrouble.refused(reception, code);
      case CardCheck.Verified verified -> {
        record(reception, decision, at, verified);
        yield switch (decision) {
          case MATCH -> matched(reception, reading, verified);
          case NO_MATCH -> noteCardTrouble.notMatched(reception);
        };
      }
    };
  }

  /** The choices are those that were confirmed before the card was read. */
  private Completion matched(Reception reception, UUID reading, CardCheck.Verified verified) {
    return verifyBySight
        .asked(reading)
        .filter(challenge -> challenge.session().equals(reception.id()))
        .filter(challenge -> reception.choices().filter(challenge.choices()::equals).isPresent())
        .map(challenge -> registerReception.register(reception, challenge, verified))
        .orElseGet(() -> noteCardTrouble.refused(reception, ErrorCode.SIGHT_READ_AGAIN));
  }

  /** who, when, on which device, about whom. */
  private void record(
      Reception reception, Decision decision, AtDevice.InUse at, CardCheck.Verified verified) {
    events.record(
        reception
            .event(EventKind.SEEN_BY_STAFF, clock.instant())
            .with("result", decision.name())
            .with("device", at.device().id().toString())
            .with("possession", "not proved")
            .by(at.operator().userId())
            .about(verified.personId(), List.of()));
  }

  private static boolean isAt(Reception reception, AtDevice.InUse at) {
    return reception
        .device()
        .filter(device -> device.way() == WayOfIdentity.SIGHT)
        .map(StaffedDevice::id)
        .equals(Optional.of(at.device().id()));
  }
}
