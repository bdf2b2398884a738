package jp.kyotaku.server.reception;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.identity.Purpose;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 自分の同意を見る・取り消す一回の保管, in the table of the receptions: key, end and tidying are the same. */
@Component
class OwnVisitStore {

  private static final String VISIT =
      """
      SELECT s.id, s.institution_code, i.name AS institution_name, s.purpose, s.state, s.trouble,
             s.tries_left,
             CASE WHEN s.return_hash IS NULL THEN s.person_id END AS person_id, s.verification_id
      FROM reception.session s JOIN institutions.institution i ON i.code = s.institution_code
      """;

  private final JdbcClient jdbc;

  OwnVisitStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Handed over to the card at once: there is nothing to choose before. */
  void open(UUID id, ReceptionKey key, InstitutionCode institution, Purpose purpose, Instant now) {
    jdbc.sql(
            """
            INSERT INTO reception.session
              (id, key_hash, institution_code, purpose, state, asked, asks_prescription,
               last_active_at)
            VALUES (?, ?, ?, ?, ?, '{}', false, ?)
            """)
        .params(
            id,
            key.hash(),
            institution.value(),
            purpose.name(),
            Step.CONFIRM.to().name(),
            Timestamp.from(now))
        .update();
  }

  /** The visit, if it was active since {@code activeSince}; it counts as active now. */
  Optional<OwnVisit> touch(ReceptionKey key, Instant activeSince, Instant now) {
    return jdbc.sql(
            """
            WITH touched AS (
              UPDATE reception.session SET last_active_at = ?
              WHERE key_hash = ? AND last_active_at >= ? AND purpose <> 'REGISTER' RETURNING *)
            """
                + VISIT.replace("reception.session s", "touched s"))
        .params(Timestamp.from(now), key.hash(), Timestamp.from(activeSince))
        .query(OwnVisitStore::visit)
        .optional();
  }

  /** Locked until the transaction ends. */
  Optional<OwnVisit> lock(UUID id) {
    return jdbc.sql(VISIT + " WHERE s.id = ? AND s.purpose <> 'REGISTER' FOR UPDATE OF s")
        .param(id)
        .query(OwnVisitStore::visit)
        .optional();
  }

  /** Who it is; not told before the browser has come back with this key. */
  void identified(UUID id, OwnVisit.Owner owner, ReceptionKey comeBack) {
    jdbc.sql(
            """
            UPDATE reception.session
            SET state = ?, trouble = NULL, tries_left = NULL, person_id = ?, verification_id = ?,
                return_hash = ?
            WHERE id = ?
            """)
        .params(
            Step.IDENTIFY.to().name(), owner.personId(), owner.verification(), comeBack.hash(), id)
        .update();
  }

  /** The proof of who it is, as long as no browser has come back with it. Locked. */
  Optional<UUID> notComeBack(UUID id) {
    return jdbc.sql(
            """
            SELECT verification_id FROM reception.session
            WHERE id = ? AND state = ? AND return_hash IS NOT NULL FOR UPDATE
            """)
        .params(id, Step.IDENTIFY.to().name())
        .query(UUID.class)
        .optional();
  }

  /** The key before it is good no more. */
  void renewComeBack(UUID id, ReceptionKey comeBack) {
    jdbc.sql("UPDATE reception.session SET return_hash = ? WHERE id = ?")
        .params(comeBack.hash(), id)
        .update();
  }

  /** The browser with this key has come back; with anything else nothing happens. */
  void comeBack(ReceptionKey key, ReceptionKey comeBack) {
    jdbc.sql(
            """
            UPDATE reception.session SET return_hash = NULL WHERE key_hash = ? AND return_hash = ?
            """)
        .params(key.hash(), comeBack.hash())
        .update();
  }

  private static OwnVisit visit(ResultSet row, int number) throws SQLException {
    return new OwnVisit(
        row.getObject("id", UUID.class),
        new InstitutionCode(row.getString("institution_code")),
        row.getString("institution_name"),
        Purpose.valueOf(row.getString("purpose")),
        Reception.State.valueOf(row.getString("state")),
        Optional.ofNullable(row.getString("trouble")).map(ErrorCode::valueOf),
        ReceptionStore.triesLeft(row.getObject("tries_left", Integer.class)),
        owner(
            row.getObject("person_id", Long.class), row.getObject("verification_id", UUID.class)));
  }

  private static Optional<OwnVisit.Owner> owner(
      @Nullable Long personId, @Nullable UUID verification) {
    return personId == null || verification == null
        ? Optional.empty()
        : Optional.of(new OwnVisit.Owner(personId, verification));
  }
}
