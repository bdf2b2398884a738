package jp.kyotaku.card;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/** 公的個人認証アプリとの対話: the terminal's side of 7.B */
public final class JpkiApplication {

  private static final int HEAD = 7;
  private static final int BLOCK = 256;
  private static final int TOKEN_LENGTH = 0x20;

  private final Card card;

  private JpkiApplication(Card card) {
    this.card = card;
  }

  /** Selects the application on the card; a card without it throws {@link CardRefused}. */
  public static JpkiApplication select(Card card) {
    var application = new JpkiApplication(card);
    application.demand(Command.selectApplication(Command.JPKI));
    return application;
  }

  /** The whole of one holding: certificate, PIN, signature. */
  public static AuthenticationOutcome authenticate(Card card, Pin pin, SignedContent content) {
    try {
      return select(card).authenticate(pin, content);
    } catch (CardRefused refused) {
      return new AuthenticationOutcome.Refused(refused.status());
    }
  }

  /** Empty for a token that is neither a card's nor a phone's. */
  public Optional<CardToken> token() {
    demand(Command.selectFile(JpkiFile.TOKEN));
    return CardToken.read(demand(Command.read(0, TOKEN_LENGTH)));
  }

  /** Seven bytes first, to learn the length of the DER. */
  public Octets authenticationCertificate() {
    demand(Command.selectFile(JpkiFile.AUTHENTICATION_CERTIFICATE));
    var head = demand(Command.read(0, HEAD));
    int length = Der.totalLength(head);
    var out = new ByteArrayOutputStream();
    out.writeBytes(head.toArray());
    while (out.size() < length) {
      out.writeBytes(block(out.size(), length).toArray());
    }
    return Octets.of(out.toByteArray());
  }

  /** Spends no try. */
  public int triesLeft() {
    demand(Command.selectFile(JpkiFile.AUTHENTICATION_PIN));
    var answer = send(Command.askTries());
    return answer.status().triesLeft().orElseThrow(() -> new CardRefused(answer.status()));
  }

  public PinOutcome verify(Pin pin) {
    var file = send(Command.selectFile(JpkiFile.AUTHENTICATION_PIN));
    if (file.status().equals(StatusWord.FILE_NOT_FOUND)) {
      return new PinOutcome.NotSet();
    }
    require(file);
    var answer = send(Command.verify(pin));
    if (answer.succeeded()) {
      return new PinOutcome.Verified();
    }
    int left = answer.status().triesLeft().orElseThrow(() -> new CardRefused(answer.status()));
    return left == 0 ? new PinOutcome.Locked() : new PinOutcome.Wrong(left);
  }

  /** The bare RSA signature over the SHA-256 of the content; after a PIN was verified. */
  public Octets sign(byte[] content) {
    demand(Command.selectFile(JpkiFile.AUTHENTICATION_KEY));
    return demand(Command.sign(DigestInfo.sha256(content)));
  }

  private AuthenticationOutcome authenticate(Pin pin, SignedContent content) {
    return switch (verify(pin)) {
      case PinOutcome.Locked() -> new AuthenticationOutcome.Locked();
      case PinOutcome.NotSet() -> new AuthenticationOutcome.NoPin();
      case PinOutcome.Wrong(int left) -> new AuthenticationOutcome.WrongPin(left);
      // The certificate after the PIN: a phone gives it only then, a card always.
      case PinOutcome.Verified() ->
          new AuthenticationOutcome.Signed(
              authenticationCertificate(), sign(content.canonicalBytes()));
    };
  }

  private Octets block(int offset, int length) {
    var block = demand(Command.read(offset, Math.min(BLOCK, length - offset)));
    if (block.length() == 0) {
      throw new CardRefused(StatusWord.END_OF_FILE);
    }
    return block;
  }

  private Octets demand(Command command) {
    return require(send(command));
  }

  private static Octets require(Answer answer) {
    if (!answer.succeeded()) {
      throw new CardRefused(answer.status());
    }
    return answer.data();
  }

  private Answer send(Command command) {
    return Answer.parse(card.transmit(command.bytes()));
  }
}
