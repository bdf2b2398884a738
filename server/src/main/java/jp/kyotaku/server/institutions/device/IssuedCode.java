package jp.kyotaku.server.institutions.device;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * 発行したコードの記録 (T20): everything but the code itself
 *
 * @param device for which it was issued
 */
public record IssuedCode(
    UUID id,
    UUID device,
    Instant issuedAt,
    String issuedBy,
    Instant expiresAt,
    Optional<Instant> usedAt,
    Optional<Instant> revokedAt) {

  public ActivationCode.State stateAt(Instant now) {
    if (usedAt.isPresent()) {
      return ActivationCode.State.USED;
    }
    if (revokedAt.isPresent()) {
      return ActivationCode.State.REVOKED;
    }
    return now.isBefore(expiresAt) ? ActivationCode.State.ISSUED : ActivationCode.State.EXPIRED;
  }
}
