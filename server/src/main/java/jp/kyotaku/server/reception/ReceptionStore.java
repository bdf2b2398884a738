package jp.kyotaku.server.reception;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.InstitutionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 受付の保管 */
@Component
class ReceptionStore {

  private static final String RECEPTION =
      """
      SELECT s.id, s.institution_code, i.name AS institution_name, s.category, s.state, s.granted,
             s.trouble, s.registered_at
      FROM reception.session s JOIN institutions.institution i ON i.code = s.institution_code
      """;

  private final JdbcClient jdbc;

  ReceptionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void open(
      UUID id, ReceptionKey key, InstitutionCode institution, CareCategory category, Instant now) {
    jdbc.sql(
            """
            INSERT INTO reception.session
              (id, key_hash, institution_code, category, state, last_active_at)
            VALUES (?, ?, ?, ?, 'OPENED', ?)
            """)
        .params(id, key.hash(), institution.value(), category.name(), Timestamp.from(now))
        .update();
  }

  /** The reception, if it was active since {@code activeSince}; it counts as active now. */
  Optional<Reception> touch(ReceptionKey key, Instant activeSince, Instant now) {
    return jdbc.sql(
            """
            WITH touched AS (
              UPDATE reception.session SET last_active_at = ?
              WHERE key_hash = ? AND last_active_at >= ? RETURNING *)
            """
                + RECEPTION.replace("reception.session s", "touched s"))
        .params(Timestamp.from(now), key.hash(), Timestamp.from(activeSince))
        .query(ReceptionStore::reception)
        .optional();
  }

  /** The reception of a session id, locked until the transaction ends. */
  Optional<Reception> lock(UUID id) {
    return jdbc.sql(RECEPTION + " WHERE s.id = ? FOR UPDATE OF s")
        .param(id)
        .query(ReceptionStore::reception)
        .optional();
  }

  void choose(UUID id, ConsentChoices choices) {
    jdbc.sql(
            """
            UPDATE reception.session SET state = 'CHOSEN', granted = ?, trouble = NULL
            WHERE id = ? AND state IN ('OPENED', 'CHOSEN', 'CONFIRMED', 'REJECTED', 'NO_ELIGIBILITY')
            """)
        .params(names(choices), id)
        .update();
  }

  void move(UUID id, Reception.State state) {
    jdbc.sql("UPDATE reception.session SET state = ?, trouble = NULL WHERE id = ?")
        .params(state.name(), id)
        .update();
  }

  void move(UUID id, Reception.State state, ErrorCode trouble) {
    jdbc.sql("UPDATE reception.session SET state = ?, trouble = ? WHERE id = ?")
        .params(state.name(), trouble.name(), id)
        .update();
  }

  void registered(UUID id, Instant at) {
    jdbc.sql(
            """
            UPDATE reception.session SET state = 'REGISTERED', trouble = NULL, registered_at = ?
            WHERE id = ?
            """)
        .params(Timestamp.from(at), id)
        .update();
  }

  private static String[] names(ConsentChoices choices) {
    return choices.granted().stream().map(Enum::name).toArray(String[]::new);
  }

  private static Reception reception(ResultSet row, int number) throws SQLException {
    return new Reception(
        row.getObject("id", UUID.class),
        new InstitutionCode(row.getString("institution_code")),
        row.getString("institution_name"),
        CareCategory.valueOf(row.getString("category")),
        Reception.State.valueOf(row.getString("state")),
        choices(row.getArray("granted")),
        Optional.ofNullable(row.getString("trouble")).map(ErrorCode::valueOf),
        Optional.ofNullable(row.getTimestamp("registered_at")).map(Timestamp::toInstant));
  }

  private static Optional<ConsentChoices> choices(@Nullable Array granted) throws SQLException {
    return granted == null
        ? Optional.empty()
        : Optional.of(
            ConsentChoices.granting(
                Arrays.stream((String[]) granted.getArray()).map(ConsentItem::valueOf).toList()));
  }
}
