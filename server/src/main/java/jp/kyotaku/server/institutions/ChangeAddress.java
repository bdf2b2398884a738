package jp.kyotaku.server.institutions;

import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 医療機関別URLを発行・変更・取得する (T19, R-043, R-045) */
@Component
public class ChangeAddress {

  /** 取得の形 */
  public enum Form {
    PNG,
    SVG,
    PRINT,
    PDF,
    /** The address alone. */
    TEXT
  }

  private final ReceptionAddresses addresses;
  private final SettingsStore institutions;
  private final TransactionEvents events;
  private final BusinessClock clock;

  ChangeAddress(
      ReceptionAddresses addresses,
      SettingsStore institutions,
      TransactionEvents events,
      BusinessClock clock) {
    this.addresses = addresses;
    this.institutions = institutions;
    this.events = events;
    this.clock = clock;
  }

  /** The first address; one that is there stays. */
  @Transactional
  public void issue(InstitutionCode code, String userId) {
    institutions.lock(code);
    if (addresses.current(code).isEmpty()) {
      record(EventKind.ADDRESS_ISSUED, code, userId, addresses.issueNext(code));
    }
  }

  /**
   * A new address instead of the one that the administrator saw; asking twice changes once.
   *
   * @return false when that one is no longer the current one
   */
  @Transactional
  public boolean change(InstitutionCode code, String userId, int seenGeneration) {
    institutions.lock(code);
    boolean asSeen =
        addresses.current(code).filter(now -> now.generation() == seenGeneration).isPresent();
    if (asSeen) {
      record(EventKind.ADDRESS_CHANGED, code, userId, addresses.issueNext(code));
    }
    return asSeen;
  }

  /** The address, to be carried out of the terminal. */
  @Transactional
  public Optional<ReceptionAddress> take(InstitutionCode code, String userId, Form form) {
    var address = addresses.current(code);
    address.ifPresent(
        current ->
            events.record(
                event(EventKind.ADDRESS_DOWNLOADED, code, userId, current)
                    .with("form", form.name())));
    return address;
  }

  private void record(
      EventKind kind, InstitutionCode code, String userId, ReceptionAddress address) {
    events.record(event(kind, code, userId, address));
  }

  private Event event(
      EventKind kind, InstitutionCode code, String userId, ReceptionAddress address) {
    return Event.of(kind, clock.instant(), code)
        .with("generation", Integer.toString(address.generation()))
        .by(userId);
  }
}
