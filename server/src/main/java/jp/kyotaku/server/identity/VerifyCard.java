package jp.kyotaku.server.identity;

import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import jp.kyotaku.card.CertificateCheck;
import jp.kyotaku.card.Certificates;
import jp.kyotaku.card.RevocationList;
import jp.kyotaku.card.SignatureCheck;
import jp.kyotaku.card.SignedContent;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.insured.People;
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
  private final Authorities authorities;
  private final People people;
  private final BusinessClock clock;

  VerifyCard(ChallengeStore store, Authorities authorities, People people, BusinessClock clock) {
    this.store = store;
    this.authorities = authorities;
    this.people = people;
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
    if (!answer.fits(challenge.signedContent())) {
      return new CardCheck.Refused(whyNotSigned(challenge, answer));
    }
    LocalDate today = clock.today();
    return switch (authorities.checkerOn(today).check(answer.read(), today, revocationLists)) {
      case CertificateCheck.Good good -> identified(good, challenge, answer);
      case CertificateCheck.WrongCertificate() -> refused(ErrorCode.CARD_WRONG_CERTIFICATE);
      case CertificateCheck.ForeignAuthority() -> refused(ErrorCode.CARD_FOREIGN_AUTHORITY);
      case CertificateCheck.NotYetValid() -> refused(ErrorCode.CARD_NOT_YET_VALID);
      case CertificateCheck.Expired() -> refused(ErrorCode.CARD_EXPIRED);
      case CertificateCheck.Revoked _ -> refused(ErrorCode.CARD_REVOKED);
      case CertificateCheck.RevocationUnknown() -> refused(ErrorCode.CARD_REVOCATION_UNKNOWN);
      case CertificateCheck.Unreadable() -> refused(ErrorCode.CARD_CERTIFICATE_UNREADABLE);
    };
  }

  private CardCheck identified(CertificateCheck.Good good, Challenge challenge, Signed answer) {
    var person = people.byCertificate(good.issuer().getName(), good.serial());
    if (person.isEmpty()) {
      return refused(ErrorCode.CARD_UNKNOWN_PERSON);
    }
    var proof =
        new CardCheck.Proof(
            challenge.signedContent().canonicalBytes(), answer.signature(), answer.certificate());
    return new CardCheck.Verified(person.getAsLong(), good.standing(), proof);
  }

  /** Somebody changed the choices on the way, if the signature fits any other choice. */
  private static ErrorCode whyNotSigned(Challenge challenge, Signed answer) {
    boolean choicesChanged = everyChoice().map(challenge::signedContent).anyMatch(answer::fits);
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

  private static CardCheck refused(ErrorCode code) {
    return new CardCheck.Refused(code);
  }
}
