package jp.kyotaku.server.reception;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Institution;
import jp.kyotaku.server.institutions.Institutions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 診療予約を引き継ぐ (W03, R-067): from the booking application to the reception, by an address that only
 * the patient gets.
 */
@Component
public class HandOverBooking {

  /** 引き継いだ結果 */
  public sealed interface HandedOver {
    record Address(String path) implements HandedOver {}

    record Refused(ErrorCode code) implements HandedOver {}
  }

  /** アドレスにあるもの */
  public sealed interface Look {
    record Offered(Offer offer, Booking booking) implements Look {}

    record Closed(ErrorCode code) implements Look {}
  }

  private final BookingStore store;
  private final OpenReception openReception;
  private final Institutions institutions;
  private final BookingSettings settings;
  private final TransactionEvents events;
  private final BusinessClock clock;

  HandOverBooking(
      BookingStore store,
      OpenReception openReception,
      Institutions institutions,
      BookingSettings settings,
      TransactionEvents events,
      BusinessClock clock) {
    this.store = store;
    this.openReception = openReception;
    this.institutions = institutions;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  public HandedOver handOver(InstitutionCode institution, LocalDate day) {
    if (!offersOnline(institution)) {
      return new HandedOver.Refused(ErrorCode.ONLINE_FUNCTION_OFF);
    }
    if (!settings.isNear(day, clock.today())) {
      return new HandedOver.Refused(ErrorCode.BOOKING_UNREADABLE);
    }
    var address = ReceptionKey.fresh();
    store.insert(UUID.randomUUID(), address.hash(), institution, day, clock.instant());
    events.record(
        Event.of(EventKind.BOOKING_HANDED_OVER, clock.instant(), institution)
            .with("day", day.toString()));
    return new HandedOver.Address("/b/" + address.value());
  }

  public Look look(String address) {
    return store
        .find(new ReceptionKey(address).hash())
        .map(this::judged)
        .orElseGet(() -> new Look.Closed(ErrorCode.BOOKING_UNKNOWN));
  }

  /** 受付を始める: opened again before it is registered, it begins again. */
  @Transactional
  public Optional<ReceptionKey> open(String address) {
    return switch (look(address)) {
      case Look.Offered(var offer, var booking) ->
          Optional.of(openReception.booked(offer, booking));
      case Look.Closed _ -> Optional.empty();
    };
  }

  private Look judged(BookingStore.HandedOver booking) {
    if (booking.used()) {
      return new Look.Closed(ErrorCode.BOOKING_USED);
    }
    if (booking.day().isBefore(clock.today())) {
      return new Look.Closed(ErrorCode.BOOKING_OVER);
    }
    return institutions
        .find(booking.institution())
        .filter(institution -> offersOnline(institution.code()))
        .<Look>map(
            institution ->
                new Look.Offered(
                    Offer.of(institution), new Booking(booking.day(), Optional.of(booking.id()))))
        .orElseGet(() -> new Look.Closed(ErrorCode.ADDRESS_SWITCHED_OFF));
  }

  private boolean offersOnline(InstitutionCode institution) {
    return institutions
        .find(institution)
        .filter(known -> !known.optedOut())
        .map(Institution::categoriesOffered)
        .filter(categories -> categories.contains(CareCategory.ONLINE_CARE))
        .isPresent();
  }
}
