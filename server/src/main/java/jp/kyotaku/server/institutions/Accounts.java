package jp.kyotaku.server.institutions;

import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** アカウント: passwords are kept irreversibly hashed. */
@Component
public class Accounts {

  /** ログインの試み: who was named, and whether the password was right. */
  public static final class Attempt {

    private final Optional<AccountStore.Account> account;
    private final boolean right;

    private Attempt(Optional<AccountStore.Account> account, boolean right) {
      this.account = account;
      this.right = right;
    }

    public boolean right() {
      return right;
    }

    /** Something else was asked besides the password; where it is wrong, the attempt has failed. */
    public Attempt onlyIf(boolean theRestIsRight) {
      return new Attempt(account, right && theRestIsRight);
    }
  }

  private final AccountStore store;
  private final SignInSettings settings;
  private final BusinessClock clock;
  private final PasswordEncoder encoder =
      PasswordEncoderFactories.createDelegatingPasswordEncoder();

  /** Compared against when there is no such account, so that the time taken does not tell. */
  private final String hashOfNobody = encode("nobody");

  Accounts(AccountStore store, SignInSettings settings, BusinessClock clock) {
    this.store = store;
    this.settings = settings;
    this.clock = clock;
  }

  /** Compares; slow on purpose, so outside of any transaction. */
  public Attempt attempt(InstitutionCode code, String userId, String password) {
    var account = store.find(code, userId);
    boolean same =
        encoder.matches(
            password, account.map(AccountStore.Account::passwordHash).orElse(hashOfNobody));
    return new Attempt(account, same && account.isPresent());
  }

  /** What comes of it; failures in a row lock the account for a while. */
  @Transactional(propagation = Propagation.MANDATORY)
  public SignInResult settle(Attempt attempt) {
    return attempt
        .account
        .map(account -> attempt.right ? succeeded(account) : failed(account))
        .orElseGet(() -> new SignInResult.Wrong(false));
  }

  private SignInResult succeeded(AccountStore.Account account) {
    if (!store.succeeded(account.operator(), clock.realInstant())) {
      return new SignInResult.Locked();
    }
    return account.optedOut()
        ? new SignInResult.OptedOut()
        : new SignInResult.Welcome(account.operator());
  }

  private SignInResult failed(AccountStore.Account account) {
    var now = clock.realInstant();
    return store
        .failed(account.operator(), settings.failures(), now, now.plus(settings.lockedFor()))
        .<SignInResult>map(SignInResult.Wrong::new)
        .orElseGet(SignInResult.Locked::new);
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
