package jp.kyotaku.server.institutions;

import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** アカウント: passwords are kept irreversibly hashed. */
@Component
public class Accounts {

  private record Account(Operator operator, String passwordHash) {}

  private final JdbcClient jdbc;
  private final PasswordEncoder encoder =
      PasswordEncoderFactories.createDelegatingPasswordEncoder();

  /** Compared against when there is no such account, so that the time taken does not tell. */
  private final String hashOfNobody = encode("nobody");

  Accounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The operator, if institution, user id and password belong together. */
  public Optional<Operator> signIn(InstitutionCode code, String userId, String password) {
    var account = find(code, userId);
    String hash = account.map(Account::passwordHash).orElse(hashOfNobody);
    boolean right = encoder.matches(password, hash);
    return account.filter(_ -> right).map(Account::operator);
  }

  /** Adds the account unless it is there. */
  public void add(
      InstitutionCode code, String userId, String displayName, Role role, String password) {
    if (find(code, userId).isPresent()) {
      return;
    }
    jdbc.sql(
            """
            INSERT INTO institutions.account
              (institution_code, user_id, display_name, role, password_hash)
            VALUES (?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING
            """)
        .params(code.value(), userId, displayName, role.name(), encode(password))
        .update();
  }

  private Optional<Account> find(InstitutionCode code, String userId) {
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

  private String encode(String password) {
    String hash = encoder.encode(password);
    if (hash == null) {
      throw new IllegalStateException("a password was not hashed");
    }
    return hash;
  }
}
