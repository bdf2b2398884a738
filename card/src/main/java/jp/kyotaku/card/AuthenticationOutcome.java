package jp.kyotaku.card;

/** カードによる本人確認の結果, as the terminal sees it */
public sealed interface AuthenticationOutcome {

  /** The certificate is in DER. */
  record Signed(Octets certificate, Octets signature) implements AuthenticationOutcome {}

  record WrongPin(int triesLeft) implements AuthenticationOutcome {}

  record Locked() implements AuthenticationOutcome {}

  /** 顔認証マイナンバーカード: no PIN is set. */
  record NoPin() implements AuthenticationOutcome {}

  /** No JPKI application, or an answer outside the table: not a card that we can use. */
  record Refused(StatusWord status) implements AuthenticationOutcome {}
}
