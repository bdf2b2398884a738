package jp.kyotaku.server.institutions.device;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.InstitutionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** アクティベーションコードの保管: by their hashes */
@Component
class ActivationCodeStore {

  private static final String CODE =
      """
      SELECT id, device_id, issued_at, issued_by, expires_at, used_at, revoked_at
      FROM institutions.activation_code
      """;

  private final JdbcClient jdbc;

  ActivationCodeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(InstitutionCode institution, IssuedCode row, byte[] hash) {
    jdbc.sql(
            """
            INSERT INTO institutions.activation_code
              (id, institution_code, device_id, code_hash, issued_at, issued_by, expires_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            row.id(),
            institution.value(),
            row.device(),
            hash,
            Timestamp.from(row.issuedAt()),
            row.issuedBy(),
            Timestamp.from(row.expiresAt()))
        .update();
  }

  /** Newest first. */
  List<IssuedCode> all(InstitutionCode institution) {
    return jdbc.sql(CODE + "WHERE institution_code = ? ORDER BY issued_at DESC, id")
        .param(institution.value())
        .query(ActivationCodeStore::row)
        .list();
  }

  Optional<IssuedCode> byHash(InstitutionCode institution, byte[] hash) {
    return jdbc.sql(CODE + "WHERE institution_code = ? AND code_hash = ?")
        .params(institution.value(), hash)
        .query(ActivationCodeStore::row)
        .optional();
  }

  /** Only one caller ever gets true: the row decides. */
  boolean use(UUID id, String by, Instant now) {
    return jdbc.sql(
                """
                UPDATE institutions.activation_code SET used_at = ?, used_by = ?
                WHERE id = ? AND used_at IS NULL AND revoked_at IS NULL AND expires_at > ?
                """)
            .params(Timestamp.from(now), by, id, Timestamp.from(now))
            .update()
        == 1;
  }

  /** Which of the open ones this has closed. */
  Optional<UUID> revoke(InstitutionCode institution, UUID id, String by, Instant now) {
    return jdbc.sql(
            """
            UPDATE institutions.activation_code SET revoked_at = ?, revoked_by = ?
            WHERE institution_code = ? AND id = ? AND used_at IS NULL AND revoked_at IS NULL
            RETURNING device_id
            """)
        .params(Timestamp.from(now), by, institution.value(), id)
        .query(UUID.class)
        .optional();
  }

  List<UUID> revokeOpen(UUID device, String by, Instant now) {
    return jdbc.sql(
            """
            UPDATE institutions.activation_code SET revoked_at = ?, revoked_by = ?
            WHERE device_id = ? AND used_at IS NULL AND revoked_at IS NULL
            RETURNING id
            """)
        .params(Timestamp.from(now), by, device)
        .query(UUID.class)
        .list();
  }

  private static IssuedCode row(ResultSet row, int number) throws SQLException {
    return new IssuedCode(
        row.getObject("id", UUID.class),
        row.getObject("device_id", UUID.class),
        row.getTimestamp("issued_at").toInstant(),
        row.getString("issued_by"),
        row.getTimestamp("expires_at").toInstant(),
        Optional.ofNullable(row.getTimestamp("used_at")).map(Timestamp::toInstant),
        Optional.ofNullable(row.getTimestamp("revoked_at")).map(Timestamp::toInstant));
  }
}
