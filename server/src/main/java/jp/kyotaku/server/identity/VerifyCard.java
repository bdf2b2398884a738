package jp.kyotaku.server.identity;

import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import jp.kyotaku.card.Certificates;
import jp.kyotaku.card.RevocationList;
import jp.kyotaku.card.SignatureCheck;
import jp.kyotaku.card.SignedContent;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.server.institutions.BusinessClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** カードを確かめる, in the order of R-107: nonce, signature, authority, dates, revocation, person. */
@Component
public class VerifyCard {

  private record Signed(byte[] signature, byte[] certificate, X509Certificate read) {

    boolean fits(SignedContent content) {
      return SignatureCheck.verifies(read, content, signature);
    }
  }

  private final ChallengeStore store;
  private final CertificateOwner owner;
  private final BusinessClock clock;

  VerifyCard(ChallengeStore store, CertificateOwner owner, BusinessClock clock) {
    this.store = store;
    this.owner = owner;
    this.clock = clock;
  }

  /** A challenge that was answered counts as used, also where the answer is not looked at. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void useUp(Challenge challenge) {
    store.consume(challenge.id(), clock.realInstant());
  }

  /** Whatever comes of it, the challenge is used up. */
  @Transactional(propagation = Propagation.MANDATORY)
  public CardCheck verify(
      Challenge challenge,
      byte[] signature,
      byte[] certificate,
      Collection<RevocationList> revocationLists) {
    if (!store.consume(challenge.id(), clock.realInstant())) {
      return new CardCheck.Refused(ErrorCode.CARD_REPLAYED);
    }
    return Certificates.read(certificate)
        .map(read -> check(challenge, new Signed(signature, certificate, read), revocationLists))
        .orElseGet(() -> new CardCheck.Refused(ErrorCode.CARD_CERTIFICATE_UNREADABLE));
  }

  private CardCheck check(
      Challenge challenge, Signed answer, Collection<RevocationList> revocationLists) {
    if (challenge.purpose() == Purpose.VISUAL_CHECK) {
      return new CardCheck.Refused(ErrorCode.CARD_BAD_SIGNATURE); // nothing was to be signed
    }
    if (!answer.fits(challenge.signedContent())) {
      return new CardCheck.Refused(whyNotSigned(challenge, answer));
    }
    return switch (owner.of(answer.read(), clock.today(), revocationLists)) {
      case CertificateOwner.Found.Refused(var code) -> new CardCheck.Refused(code);
      case CertificateOwner.Found.Person(var id, var standing) ->
          new CardCheck.Verified(id, standing, proof(challenge, answer));
    };
  }

  private static CardCheck.Proof proof(Challenge challenge, Signed answer) {
    return new CardCheck.CardSignature(
        challenge.signedContent().canonicalBytes(), answer.signature(), answer.certificate());
  }

  /** Somebody changed the choices on the way, if the signature fits any other choice. */
  private static ErrorCode whyNotSigned(Challenge challenge, Signed answer) {
    boolean choicesChanged =
        challenge.asked().isPresent()
            && everyChoice().map(challenge::signedContent).anyMatch(answer::fits);
    return choicesChanged ? ErrorCode.CARD_CHOICES_CHANGED : ErrorCode.CARD_BAD_SIGNATURE;
  }

  private static Stream<ConsentChoices> everyChoice() {
    var subsets = Stream.of(Set.<ConsentItem>of());
    for (ConsentItem item : ConsentItem.values()) {
      subsets = subsets.flatMap(subset -> Stream.of(subset, with(subset, item)));
    }
    return subsets.map(ConsentChoices::new);
  }

  private static Set<ConsentItem> with(Set<ConsentItem> subset, ConsentItem item) {
    var larger = new HashSet<>(subset);
    larger.add(item);
    return larger;
  }
}
