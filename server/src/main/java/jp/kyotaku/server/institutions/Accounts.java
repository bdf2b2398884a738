package jp.kyotaku.server.institutions;

import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** アカウント: passwords are kept irreversibly hashed. */
@Component
public class Accounts {

  private final AccountStore store;
  private final PasswordEncoder encoder =
      PasswordEncoderFactories.createDelegatingPasswordEncoder();

  /** Compared against when there is no such account, so that the time taken does not tell. */
  private final String hashOfNobody = encode("nobody");

  Accounts(AccountStore store) {
    this.store = store;
  }

  /** The operator, if institution, user id and password belong together. */
  public Optional<Operator> signIn(InstitutionCode code, String userId, String password) {
    var account = store.find(code, userId);
    String hash = account.map(AccountStore.Account::passwordHash).orElse(hashOfNobody);
    boolean right = encoder.matches(password, hash);
    return account.filter(_ -> right).map(AccountStore.Account::operator);
  }

  /** Adds the account unless it is there. */
  public void add(
      InstitutionCode code, String userId, String displayName, Role role, String password) {
    if (store.find(code, userId).isEmpty()) {
      store.add(code, userId, displayName, role, encode(password));
    }
  }

  private String encode(String password) {
    String hash = encoder.encode(password);
    if (hash == null) {
      throw new IllegalStateException("a password was not hashed");
    }
    return hash;
  }
}
