package jp.kyotaku.server.identity;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.card.SignedContent.Subject.Registration;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.institutions.BusinessClock;
import org.springframework.stereotype.Component;

/** 本人確認を頼む: a fresh challenge, and where the browser goes to answer it. */
@Component
public class IssueChallenge {

  static final Duration LIFE = Duration.ofMinutes(10);

  private static final SecureRandom RANDOM = new SecureRandom();

  private final ChallengeStore store;
  private final IdentitySettings settings;
  private final BusinessClock clock;

  IssueChallenge(ChallengeStore store, IdentitySettings settings, BusinessClock clock) {
    this.store = store;
    this.settings = settings;
    this.clock = clock;
  }

  public URI issue(InstitutionCode institution, UUID session, Registration asked, Purpose purpose) {
    return issue(institution, session, Optional.of(asked), purpose);
  }

  /** Where nothing is registered: to see what is there, or to withdraw it. */
  public URI issue(InstitutionCode institution, UUID session, Purpose purpose) {
    return issue(institution, session, Optional.empty(), purpose);
  }

  private URI issue(
      InstitutionCode institution, UUID session, Optional<Registration> asked, Purpose purpose) {
    String handle = random();
    var challenge =
        new Challenge(UUID.randomUUID(), random(), institution, session, asked, purpose);
    store.insert(challenge, handle, clock.realInstant().plus(LIFE));
    return settings.cardAppUrl().resolve("/authenticate/" + handle);
  }

  private static String random() {
    var bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
