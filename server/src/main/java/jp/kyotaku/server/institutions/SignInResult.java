package jp.kyotaku.server.institutions;

/** ログインの結果 (T01, requirements 3.11) */
public sealed interface SignInResult {

  record Welcome(Operator operator) implements SignInResult {}

  /**
   * Institution, user id and password do not belong together.
   *
   * @param lockedNow this failure has locked the account
   */
  record Wrong(boolean lockedNow) implements SignInResult {}

  /** Locked by earlier failures; whether the password was right is not told. */
  record Locked() implements SignInResult {}

  /** みなし指定の別段の申出をした機関 */
  record OptedOut() implements SignInResult {}
}
