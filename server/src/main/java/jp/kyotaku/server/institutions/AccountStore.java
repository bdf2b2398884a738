package jp.kyotaku.server.institutions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** アカウントの保管 */
@Component
class AccountStore {

  /**
   * アカウント
   *
   * @param optedOut its institution takes no part
   */
  record Account(Operator operator, String passwordHash, boolean optedOut) {

    @Override
    public String toString() {
      return "Account[" + operator.userId() + "]";
    }
  }

  private final JdbcClient jdbc;

  AccountStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Account> find(InstitutionCode code, String userId) {
    if (userId.chars().anyMatch(Character::isISOControl)) {
      return Optional.empty(); // nobody is called so, and the database refuses to look
    }
    return jdbc.sql(
            """
            SELECT a.institution_code, i.name AS institution_name, i.opted_out, a.user_id,
                   a.display_name, a.role, a.password_hash
            FROM institutions.account a JOIN institutions.institution i ON i.code = a.institution_code
            WHERE a.institution_code = ? AND a.user_id = ?
            """)
        .params(code.value(), userId)
        .query(AccountStore::account)
        .optional();
  }

  void add(
      InstitutionCode code, String userId, String displayName, Role role, String passwordHash) {
    jdbc.sql(
            """
            INSERT INTO institutions.account
              (institution_code, user_id, display_name, role, password_hash)
            VALUES (?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING
            """)
        .params(code.value(), userId, displayName, role.name(), passwordHash)
        .update();
  }

  /** Locked accounts stay as they are: false. */
  boolean succeeded(Operator operator, Instant now) {
    return jdbc.sql(
                """
                UPDATE institutions.account SET failures = 0, locked_until = NULL
                WHERE institution_code = ? AND user_id = ?
                  AND (locked_until IS NULL OR locked_until <= ?)
                """)
            .params(operator.institutionCode(), operator.userId(), Timestamp.from(now))
            .update()
        == 1;
  }

  /**
   * One failure more; that which reaches the limit locks, and the count begins anew.
   *
   * @return whether it has locked; empty where it was locked already
   */
  Optional<Boolean> failed(Operator operator, int limit, Instant now, Instant lockedUntil) {
    return jdbc.sql(
            """
            UPDATE institutions.account SET
              failures = (failures + 1) % ?,
              locked_until = CASE WHEN failures + 1 >= ? THEN ?::timestamptz END
            WHERE institution_code = ? AND user_id = ?
              AND (locked_until IS NULL OR locked_until <= ?)
            RETURNING locked_until IS NOT NULL
            """)
        .params(
            limit,
            limit,
            Timestamp.from(lockedUntil),
            operator.institutionCode(),
            operator.userId(),
            Timestamp.from(now))
        .query(Boolean.class)
        .optional();
  }

  private static Account account(ResultSet row, int number) throws SQLException {
    return new Account(
        new Operator(
            row.getString("institution_code"),
            row.getString("institution_name"),
            row.getString("user_id"),
            row.getString("display_name"),
            Role.valueOf(row.getString("role"))),
        row.getString("password_hash"),
        row.getBoolean("opted_out"));
  }
}
