package jp.kyotaku.server.institutions;

import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** アカウントの保管 */
@Component
class AccountStore {

  record Account(Operator operator, String passwordHash) {

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
            SELECT i.name AS institution_name, a.user_id, a.display_name, a.role, a.password_hash
            FROM institutions.account a JOIN institutions.institution i ON i.code = a.institution_code
            WHERE a.institution_code = ? AND a.user_id = ?
            """)
        .params(code.value(), userId)
        .query(
            (row, _) ->
                new Account(
                    new Operator(
                        code.value(),
                        row.getString("institution_name"),
                        row.getString("user_id"),
                        row.getString("display_name"),
                        Role.valueOf(row.getString("role"))),
                    row.getString("password_hash")))
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
}
