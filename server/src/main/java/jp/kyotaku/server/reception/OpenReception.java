package jp.kyotaku.server.reception;

import java.util.UUID;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.institutions.AddressReading;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.ReceptionAddresses;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 受付を開く (W01) */
@Component
public class OpenReception {

  /** 開いた結果 */
  public sealed interface Opened {
    record Begun(ReceptionKey key) implements Opened {}

    /** The address does not open a reception: why. */
    record Closed(AddressReading reading) implements Opened {}
  }

  private final ReceptionAddresses addresses;
  private final ReceptionStore store;
  private final TransactionEvents events;
  private final BusinessClock clock;

  OpenReception(
      ReceptionAddresses addresses,
      ReceptionStore store,
      TransactionEvents events,
      BusinessClock clock) {
    this.addresses = addresses;
    this.store = store;
    this.events = events;
    this.clock = clock;
  }

  /** What stands at this address. */
  public AddressReading look(String address) {
    return addresses.read(address);
  }

  @Transactional
  public Opened open(String address) {
    AddressReading reading = addresses.read(address);
    return switch (reading) {
      case AddressReading.Current(var institution) -> begin(institution.code());
      case AddressReading.Retired _, AddressReading.Unknown _, AddressReading.SwitchedOff _ ->
          new Opened.Closed(reading);
    };
  }

  private Opened begin(InstitutionCode institution) {
    var key = ReceptionKey.fresh();
    var id = UUID.randomUUID();
    store.open(id, key, institution, CareCategory.HOME_VISIT_CARE, clock.realInstant());
    events.record(
        Event.of(EventKind.RECEPTION_OPENED, clock.instant(), institution)
            .with("session", id.toString()));
    return new Opened.Begun(key);
  }
}
