package jp.kyotaku.server.reception;

import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.institutions.AddressReading;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Institutions;
import jp.kyotaku.server.institutions.ReceptionAddresses;
import jp.kyotaku.server.institutions.device.AtDevice;
import jp.kyotaku.server.reception.ReceptionStore.Opening;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 受付を開く (W01, W02) */
@Component
public class OpenReception {

  /** アドレスにあるもの */
  public sealed interface Look {
    record Offered(Offer offer) implements Look {}

    /** The address does not open a reception: why. */
    record Closed(AddressReading reading) implements Look {}
  }

  /** 開いた結果 */
  public sealed interface Opened {
    record Begun(ReceptionKey key) implements Opened {}

    /** Which kind of care is still to be chosen (W02). */
    record CategoryMissing(Offer offer) implements Opened {}

    record Closed(AddressReading reading) implements Opened {}
  }

  private final ReceptionAddresses addresses;
  private final Institutions institutions;
  private final ReceptionStore store;
  private final TransactionEvents events;
  private final BusinessClock clock;

  OpenReception(
      ReceptionAddresses addresses,
      Institutions institutions,
      ReceptionStore store,
      TransactionEvents events,
      BusinessClock clock) {
    this.addresses = addresses;
    this.institutions = institutions;
    this.store = store;
    this.events = events;
    this.clock = clock;
  }

  /** What stands at this address. */
  public Look look(String address) {
    AddressReading reading = addresses.read(address);
    return switch (reading) {
      case AddressReading.Current(var institution) -> new Look.Offered(Offer.of(institution));
      case AddressReading.Retired _,
          AddressReading.Unknown _,
          AddressReading.SwitchedOff _,
          AddressReading.OptedOut _ ->
          new Look.Closed(reading);
    };
  }

  @Transactional
  public Opened open(String address, Optional<CareCategory> category) {
    return switch (look(address)) {
      case Look.Offered(var offer) ->
          offer
              .category(category)
              .map(one -> begin(offer, one))
              .orElseGet(() -> new Opened.CategoryMissing(offer));
      case Look.Closed(var reading) -> new Opened.Closed(reading);
    };
  }

  /** What the institution of this device offers. */
  public Offer offerAt(AtDevice.InUse at) {
    return Offer.of(institutions.find(at.device().institution()).orElseThrow());
  }

  /** The staff opens a reception on its device (M04); empty while the category is not clear. */
  @Transactional
  public Optional<ReceptionKey> openAt(
      AtDevice.InUse at, Optional<CareCategory> category, WayOfIdentity way) {
    var offer = offerAt(at);
    return offer
        .category(category)
        .map(
            one ->
                open(
                    offer,
                    new Opening(
                        one,
                        Optional.of(StaffedDevice.of(at, way)),
                        Optional.empty(),
                        Optional.empty())));
  }

  /** To change what is registered (W10); empty where the institution does not offer it now. */
  Optional<ReceptionKey> again(
      InstitutionCode institution,
      CareCategory category,
      EarlierChoices earlier,
      Optional<Booking> booking) {
    return institutions
        .find(institution)
        .map(Offer::of)
        .filter(offer -> offer.categories().contains(category))
        .map(
            offer ->
                open(
                    offer, new Opening(category, Optional.empty(), Optional.of(earlier), booking)));
  }

  /** For a booking of online care (W03). */
  ReceptionKey booked(Offer offer, Booking booking) {
    return open(
        offer,
        new Opening(
            CareCategory.ONLINE_CARE, Optional.empty(), Optional.empty(), Optional.of(booking)));
  }

  private Opened begin(Offer offer, CareCategory category) {
    return new Opened.Begun(open(offer, Opening.of(category)));
  }

  private ReceptionKey open(Offer offer, Opening opening) {
    var key = ReceptionKey.fresh();
    var id = UUID.randomUUID();
    store.open(id, key, offer, opening, clock.realInstant());
    var event =
        Event.of(EventKind.RECEPTION_OPENED, clock.instant(), offer.institution())
            .with("session", id.toString())
            .with("category", opening.category().name());
    events.record(opening.device().map(at -> at.on(event)).orElse(event));
    return key;
  }
}
