package jp.kyotaku.samples;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 見本のマイナンバーカードの利用者証明用電子証明書. Its PIN is known to the stand-in alone.
 *
 * @param issuedOn first day of validity
 * @param validTo last day of validity: the fifth birthday after issue
 * @param revokedOn the day of revocation, if it was revoked
 */
public record SampleCard(
    BigInteger serial, LocalDate issuedOn, LocalDate validTo, Optional<LocalDate> revokedOn) {}
