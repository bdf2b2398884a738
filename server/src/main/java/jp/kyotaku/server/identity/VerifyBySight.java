package jp.kyotaku.server.identity;

import java.net.URI;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.card.Certificates;
import jp.kyotaku.card.RevocationList;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.server.institutions.BusinessClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 目視確認: the card is read without PIN, then the staff says whether it is the person.
 * The certificate is checked both times as for a signature. That the card was there, and not a copy
 * of its certificate, nothing proves: the verification says so.
 */
@Component
public class VerifyBySight {

  private final ChallengeStore challenges;
  private final CardReadingStore readings;
  private final CertificateOwner owner;
  private final IdentitySettings settings;
  private final BusinessClock clock;

  VerifyBySight(
      ChallengeStore challenges,
      CardReadingStore readings,
      CertificateOwner owner,
      IdentitySettings settings,
      BusinessClock clock) {
    this.challenges = challenges;
    this.readings = readings;
    this.owner = owner;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Whatever comes of it, the challenge is used up. One that was not asked for this reads nothing.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public CardReading read(
      Challenge challenge, byte[] certificate, Collection<RevocationList> lists) {
    if (!challenges.consume(challenge.id(), clock.realInstant())) {
      return new CardReading.Refused(ErrorCode.CARD_REPLAYED);
    }
    if (challenge.purpose() != Purpose.VISUAL_CHECK) {
      return new CardReading.Refused(ErrorCode.CARD_BAD_SIGNATURE);
    }
    return switch (ownerOf(certificate, lists)) {
      case CertificateOwner.Found.Refused(var code) -> new CardReading.Refused(code);
      case CertificateOwner.Found.Person _ -> {
        readings.insert(challenge.id(), certificate, clock.realInstant());
        yield new CardReading.Kept(challenge.id());
      }
    };
  }

  /** The staff has decided: the reading is used up, and nobody decides over it again. */
  @Transactional(propagation = Propagation.MANDATORY)
  public CardCheck decided(
      UUID reading, StaffStatement statement, Collection<RevocationList> lists) {
    return readings
        .use(reading, clock.realInstant())
        .map(certificate -> verified(certificate, statement, lists))
        .orElseGet(() -> new CardCheck.Refused(ErrorCode.SIGHT_READ_AGAIN));
  }

  /** What was asked when this card was read. */
  public Optional<Challenge> asked(UUID reading) {
    return challenges.byId(reading);
  }

  /**
   * Where the device gets the face on the card from: the card app on it, which has read the card.
   * The picture never comes to this server.
   */
  public Optional<URI> face(UUID reading) {
    return challenges
        .handleOf(reading)
        .map(handle -> settings.cardAppUrl().resolve("/face/" + handle));
  }

  private CardCheck verified(
      byte[] certificate, StaffStatement statement, Collection<RevocationList> lists) {
    return switch (ownerOf(certificate, lists)) {
      case CertificateOwner.Found.Refused(var code) -> new CardCheck.Refused(code);
      case CertificateOwner.Found.Person(var id, var standing) ->
          new CardCheck.Verified(id, standing, new CardCheck.SeenByStaff(certificate, statement));
    };
  }

  private CertificateOwner.Found ownerOf(byte[] certificate, Collection<RevocationList> lists) {
    return Certificates.read(certificate)
        .map(read -> owner.of(read, clock.today(), lists))
        .orElseGet(() -> new CertificateOwner.Found.Refused(ErrorCode.CARD_CERTIFICATE_UNREADABLE));
  }
}
