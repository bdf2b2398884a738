package jp.kyotaku.server.institutions.device;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.server.institutions.Operator;
import jp.kyotaku.server.institutions.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 端末へのログインの保管: one of each device, so that a second sign-in ends the first */
@Component
class StaffSessionStore {

  private final JdbcClient jdbc;

  StaffSessionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void open(UUID device, DeviceKey key, Operator operator, Instant now) {
    jdbc.sql(
            """
            INSERT INTO institutions.staff_session
              (device_id, key_hash, institution_code, user_id, last_active_at)
            VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (device_id) DO UPDATE SET
              key_hash = excluded.key_hash, institution_code = excluded.institution_code,
              user_id = excluded.user_id, last_active_at = excluded.last_active_at
            """)
        .params(
            device, key.hash(), operator.institutionCode(), operator.userId(), Timestamp.from(now))
        .update();
  }

  /** Who is signed in, if active since {@code activeSince}; it counts as active now. */
  Optional<Operator> touch(UUID device, DeviceKey key, Instant activeSince, Instant now) {
    return jdbc.sql(
            """
            WITH touched AS (
              UPDATE institutions.staff_session SET last_active_at = ?
              WHERE device_id = ? AND key_hash = ? AND last_active_at >= ?
              RETURNING institution_code, user_id)
            SELECT a.institution_code, i.name AS institution_name, a.user_id, a.display_name, a.role
            FROM touched t
            JOIN institutions.account a USING (institution_code, user_id)
            JOIN institutions.institution i ON i.code = a.institution_code AND NOT i.opted_out
            """)
        .params(Timestamp.from(now), device, key.hash(), Timestamp.from(activeSince))
        .query(StaffSessionStore::operator)
        .optional();
  }

  boolean close(UUID device) {
    return jdbc.sql("DELETE FROM institutions.staff_session WHERE device_id = ?")
            .param(device)
            .update()
        == 1;
  }

  private static Operator operator(ResultSet row, int number) throws SQLException {
    return new Operator(
        row.getString("institution_code"),
        row.getString("institution_name"),
        row.getString("user_id"),
        row.getString("display_name"),
        Role.valueOf(row.getString("role")));
  }
}
