package jp.kyotaku.server.institutions.device;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.InstitutionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 端末台帳の保管 */
@Component
class DeviceStore {

  private static final String DEVICE =
      """
      SELECT d.*, c.checked_on, c.person, c.ticked
      FROM institutions.device d
      LEFT JOIN LATERAL (
        SELECT checked_on, person, ticked FROM institutions.device_check
        WHERE device_id = d.id ORDER BY recorded_at DESC, id LIMIT 1) c ON true
      """;

  private final JdbcClient jdbc;

  DeviceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A row that is there stays as it is. */
  boolean insert(UUID id, InstitutionCode institution, Device.Facts facts, String by, Instant now) {
    return jdbc.sql(
                """
                INSERT INTO institutions.device
                  (id, institution_code, name, kind, owner, system, holder, registered_at,
                   registered_by)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
                """)
            .params(
                id,
                institution.value(),
                facts.name(),
                facts.kind().name(),
                facts.owner().name(),
                facts.system(),
                facts.holder(),
                Timestamp.from(now),
                by)
            .update()
        == 1;
  }

  List<Device> all(InstitutionCode institution) {
    return jdbc.sql(DEVICE + "WHERE d.institution_code = ? ORDER BY d.registered_at DESC, d.id")
        .param(institution.value())
        .query(DeviceStore::device)
        .list();
  }

  Optional<Device> find(InstitutionCode institution, UUID id) {
    return jdbc.sql(DEVICE + "WHERE d.institution_code = ? AND d.id = ?")
        .params(institution.value(), id)
        .query(DeviceStore::device)
        .optional();
  }

  /** Whoever changes this device next waits until this transaction ends. */
  Optional<Device> lock(InstitutionCode institution, UUID id) {
    return jdbc.sql(DEVICE + "WHERE d.institution_code = ? AND d.id = ? FOR UPDATE OF d")
        .params(institution.value(), id)
        .query(DeviceStore::device)
        .optional();
  }

  Optional<Device> byKey(DeviceKey key) {
    return jdbc.sql(DEVICE + "WHERE d.key_hash = ?")
        .param(key.hash())
        .query(DeviceStore::device)
        .optional();
  }

  /** Held until the transaction ends: a device that is cut off meanwhile waits for it. */
  boolean holdIfNotCutOff(UUID id) {
    return jdbc.sql(
            "SELECT id FROM institutions.device WHERE id = ? AND revoked_at IS NULL FOR SHARE")
        .param(id)
        .query(UUID.class)
        .optional()
        .isPresent();
  }

  /** The key that it had before opens nothing any more. */
  boolean activate(UUID id, DeviceKey key, Instant now) {
    return jdbc.sql(
                """
                UPDATE institutions.device SET key_hash = ?, activated_at = ?
                WHERE id = ? AND revoked_at IS NULL
                """)
            .params(key.hash(), Timestamp.from(now), id)
            .update()
        == 1;
  }

  boolean cutOff(UUID id, DeviceEnd end, String by, Instant now) {
    return jdbc.sql(
                """
                UPDATE institutions.device SET revoked_at = ?, revoked_by = ?, revoked_for = ?
                WHERE id = ? AND revoked_at IS NULL
                """)
            .params(Timestamp.from(now), by, end.name(), id)
            .update()
        == 1;
  }

  /** A run that is there stays as it is: a form sent twice is one run. */
  boolean insertCheck(UUID run, UUID device, DeviceCheck check, String by, Instant now) {
    return jdbc.sql(
                """
                INSERT INTO institutions.device_check
                  (id, device_id, checked_on, person, ticked, recorded_at, recorded_by)
                VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
                """)
            .params(
                run,
                device,
                Date.valueOf(check.on()),
                check.person(),
                check.ticked().stream().map(Enum::name).sorted().toArray(String[]::new),
                Timestamp.from(now),
                by)
            .update()
        == 1;
  }

  /** Newest first. */
  List<DeviceCheck> checks(UUID device) {
    return jdbc.sql(
            """
            SELECT checked_on, person, ticked FROM institutions.device_check
            WHERE device_id = ? ORDER BY recorded_at DESC, id
            """)
        .param(device)
        .query((row, _) -> check(row))
        .list();
  }

  static Device device(ResultSet row, int number) throws SQLException {
    return new Device(
        row.getObject("id", UUID.class),
        new InstitutionCode(row.getString("institution_code")),
        new Device.Facts(
            row.getString("name"),
            DeviceKind.valueOf(row.getString("kind")),
            DeviceOwner.valueOf(row.getString("owner")),
            row.getString("system"),
            row.getString("holder")),
        row.getTimestamp("registered_at").toInstant(),
        instant(row.getTimestamp("activated_at")),
        instant(row.getTimestamp("revoked_at")),
        Optional.ofNullable(row.getString("revoked_for")).map(DeviceEnd::valueOf),
        row.getDate("checked_on") == null ? Optional.empty() : Optional.of(check(row)));
  }

  private static DeviceCheck check(ResultSet row) throws SQLException {
    return new DeviceCheck(
        row.getDate("checked_on").toLocalDate(),
        row.getString("person"),
        items(row.getArray("ticked")));
  }

  private static Set<CheckItem> items(Array names) throws SQLException {
    return Arrays.stream((String[]) names.getArray())
        .map(CheckItem::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<Instant> instant(@Nullable Timestamp moment) {
    return Optional.ofNullable(moment).map(Timestamp::toInstant);
  }
}
