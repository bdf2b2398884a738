package jp.kyotaku.server.reception;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 受付の保管 */
@Component
class ReceptionStore {

  private static final String RECEPTION =
      """
      SELECT s.id, s.institution_code, i.name AS institution_name, s.category, s.state, s.asked,
             s.asks_prescription, s.granted, s.prescription, s.trouble, s.tries_left,
             s.registration_id, s.certificate_standing, s.registered_at,
             s.device_id, s.staff, s.way, s.reading,
             s.person_id, s.before_granted, s.before_refused, s.booked_for, s.booking_id
      FROM reception.session s JOIN institutions.institution i ON i.code = s.institution_code
      """;

  private final JdbcClient jdbc;

  ReceptionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** 開く受付: where it begins, and what it begins with. */
  record Opening(
      CareCategory category,
      Optional<StaffedDevice> device,
      Optional<EarlierChoices> earlier,
      Optional<Booking> booking) {

    static Opening of(CareCategory category) {
      return new Opening(category, Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  void open(UUID id, ReceptionKey key, Offer offer, Opening opening, Instant now) {
    var device = opening.device();
    jdbc.sql(
            """
            INSERT INTO reception.session
              (id, key_hash, institution_code, category, state, asked, asks_prescription,
               last_active_at, device_id, staff, way, booked_for, booking_id)
            VALUES (?, ?, ?, ?, 'OPENED', ?, ?, ?, nullif(?, '')::uuid, nullif(?, ''),
                    nullif(?, ''), nullif(?, '')::date,
                    nullif(?, '')::uuid)
            """)
        .params(
            id,
            key.hash(),
            offer.institution().value(),
            opening.category().name(),
            names(offer.items()),
            offer.asksPrescription(),
            Timestamp.from(now),
            device.map(at -> at.id().toString()).orElse(""),
            device.map(StaffedDevice::staff).orElse(""),
            device.map(at -> at.way().name()).orElse(""),
            opening.booking().map(booking -> booking.day().toString()).orElse(""),
            opening.booking().flatMap(Booking::handedOver).map(UUID::toString).orElse(""))
        .update();
    opening.earlier().ifPresent(earlier -> keepEarlier(id, earlier));
  }

  private void keepEarlier(UUID id, EarlierChoices earlier) {
    jdbc.sql(
            """
            UPDATE reception.session
            SET person_id = ?, before_granted = ?, before_refused = ? WHERE id = ?
            """)
        .params(earlier.personId(), names(earlier.granted()), names(earlier.refused()), id)
        .update();
  }

  /**
   * The reception, if it was active since {@code activeSince}; it counts as active now.
   *
   * @param device on which it must have begun; empty for the web
   */
  Optional<Reception> touch(
      ReceptionKey key, Optional<UUID> device, Instant activeSince, Instant now) {
    return jdbc.sql(
            """
            WITH touched AS (
              UPDATE reception.session SET last_active_at = ?
              WHERE key_hash = ? AND device_id IS NOT DISTINCT FROM nullif(?, '')::uuid AND last_active_at >= ?
                AND purpose = 'REGISTER'
              RETURNING *)
            """
                + RECEPTION.replace("reception.session s", "touched s"))
        .params(
            Timestamp.from(now),
            key.hash(),
            device.map(UUID::toString).orElse(""),
            Timestamp.from(activeSince))
        .query(ReceptionStore::reception)
        .optional();
  }

  /** The reception of a session id, locked until the transaction ends. */
  Optional<Reception> lock(UUID id) {
    return jdbc.sql(RECEPTION + " WHERE s.id = ? AND s.purpose = 'REGISTER' FOR UPDATE OF s")
        .param(id)
        .query(ReceptionStore::reception)
        .optional();
  }

  void choose(UUID id, ConsentChoices choices) {
    jdbc.sql(
            """
            UPDATE reception.session
            SET state = ?, granted = ?, trouble = NULL, tries_left = NULL, reading = NULL
            WHERE id = ?
            """)
        .params(Step.CHOOSE.to().name(), names(choices.granted()), id)
        .update();
  }

  void choosePrescription(UUID id, PrescriptionForm form) {
    jdbc.sql("UPDATE reception.session SET prescription = ? WHERE id = ?")
        .params(form.name(), id)
        .update();
  }

  boolean isAtDevice(UUID id) {
    return jdbc.sql("SELECT device_id IS NOT NULL FROM reception.session WHERE id = ?")
        .param(id)
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  /** The card that was read now waits for the staff; one that was read before does not any more. */
  void keepReading(UUID id, UUID reading) {
    jdbc.sql(
            """
            UPDATE reception.session SET reading = ?, trouble = NULL, tries_left = NULL
            WHERE id = ?
            """)
        .params(reading, id)
        .update();
  }

  void confirm(UUID id) {
    move(id, Step.CONFIRM);
  }

  void giveUp(UUID id) {
    move(id, Step.GIVE_UP);
  }

  void leave(UUID id) {
    move(id, Step.LEAVE);
  }

  void withdrawn(UUID id) {
    move(id, Step.WITHDRAW);
  }

  void lockCard(UUID id) {
    move(id, Step.LOCK_CARD, ErrorCode.CARD_PIN_LOCKED);
  }

  void move(UUID id, Step step, ErrorCode trouble) {
    move(id, step);
    note(id, trouble);
  }

  /** The state stays as it is. */
  void note(UUID id, ErrorCode trouble) {
    jdbc.sql("UPDATE reception.session SET trouble = ?, tries_left = NULL WHERE id = ?")
        .params(trouble.name(), id)
        .update();
  }

  void noteWrongPin(UUID id, OptionalInt triesLeft) {
    note(id, ErrorCode.CARD_PIN_WRONG);
    triesLeft.ifPresent(
        tries ->
            jdbc.sql("UPDATE reception.session SET tries_left = ? WHERE id = ?")
                .params(tries, id)
                .update());
  }

  void registered(UUID id, UUID registration, CertificateStanding standing, Instant at) {
    move(id, Step.REGISTER);
    jdbc.sql(
            """
            UPDATE reception.session
            SET registration_id = ?, certificate_standing = ?, registered_at = ? WHERE id = ?
            """)
        .params(registration, standing.name(), Timestamp.from(at), id)
        .update();
  }

  /** 時間が過ぎた受付 */
  record Ended(UUID id, InstitutionCode institution) {}

  /** Those that somebody is just completing are left to the next time. */
  List<Ended> giveUpIdleSince(Instant moment) {
    return jdbc.sql(
            """
            UPDATE reception.session SET state = ?, trouble = NULL
            WHERE id IN (SELECT id FROM reception.session
                         WHERE last_active_at < ? AND state = ANY (?)
                         LIMIT 1000 FOR UPDATE SKIP LOCKED)
            RETURNING id, institution_code
            """)
        .params(Step.GIVE_UP.to().name(), Timestamp.from(moment), names(Step.GIVE_UP.from()))
        .query(
            (row, _) ->
                new Ended(
                    row.getObject("id", UUID.class),
                    new InstitutionCode(row.getString("institution_code"))))
        .list();
  }

  int removeInactiveSince(Instant moment) {
    return jdbc.sql("DELETE FROM reception.session WHERE last_active_at < ? AND state <> ALL (?)")
        .params(Timestamp.from(moment), names(Step.GIVE_UP.from()))
        .update();
  }

  /** Trouble belongs to the state in which it came up. */
  private void move(UUID id, Step step) {
    jdbc.sql(
            """
            UPDATE reception.session
            SET state = ?, trouble = NULL, tries_left = NULL, reading = NULL WHERE id = ?
            """)
        .params(step.to().name(), id)
        .update();
  }

  private static String[] names(Collection<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).toArray(String[]::new);
  }

  private static Reception reception(ResultSet row, int number) throws SQLException {
    return new Reception(
        row.getObject("id", UUID.class),
        new InstitutionCode(row.getString("institution_code")),
        row.getString("institution_name"),
        CareCategory.valueOf(row.getString("category")),
        Reception.State.valueOf(row.getString("state")),
        Set.copyOf(items(row.getArray("asked"))),
        row.getBoolean("asks_prescription"),
        choices(row.getArray("granted")),
        Optional.ofNullable(row.getString("prescription")).map(PrescriptionForm::valueOf),
        Optional.ofNullable(row.getString("trouble")).map(ErrorCode::valueOf),
        triesLeft(row.getObject("tries_left", Integer.class)),
        Optional.ofNullable(row.getObject("registration_id", UUID.class)),
        Optional.ofNullable(row.getString("certificate_standing"))
            .map(CertificateStanding::valueOf),
        Optional.ofNullable(row.getTimestamp("registered_at")).map(Timestamp::toInstant),
        device(row),
        Optional.ofNullable(row.getObject("reading", UUID.class)),
        earlier(row),
        booking(row));
  }

  private static Optional<EarlierChoices> earlier(ResultSet row) throws SQLException {
    var granted = row.getArray("before_granted");
    return granted == null
        ? Optional.empty()
        : Optional.of(
            new EarlierChoices(
                row.getLong("person_id"),
                Set.copyOf(items(granted)),
                Set.copyOf(items(row.getArray("before_refused")))));
  }

  private static Optional<Booking> booking(ResultSet row) throws SQLException {
    var handedOver = Optional.ofNullable(row.getObject("booking_id", UUID.class));
    return Optional.ofNullable(row.getObject("booked_for", LocalDate.class))
        .map(day -> new Booking(day, handedOver));
  }

  private static Optional<StaffedDevice> device(ResultSet row) throws SQLException {
    var id = row.getObject("device_id", UUID.class);
    return id == null
        ? Optional.empty()
        : Optional.of(
            new StaffedDevice(
                id, row.getString("staff"), WayOfIdentity.valueOf(row.getString("way"))));
  }

  static OptionalInt triesLeft(@Nullable Integer tries) {
    return tries == null ? OptionalInt.empty() : OptionalInt.of(tries);
  }

  private static Optional<ConsentChoices> choices(@Nullable Array granted) throws SQLException {
    return granted == null
        ? Optional.empty()
        : Optional.of(ConsentChoices.granting(items(granted)));
  }

  private static List<ConsentItem> items(Array names) throws SQLException {
    return Arrays.stream((String[]) names.getArray()).map(ConsentItem::valueOf).toList();
  }
}
