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
 * @param faceMode 顔認証マイナンバーカード: no PIN is set
 * @param registered 健康保険証として利用登録されている
 */
public record SampleCard(
    BigInteger serial,
    LocalDate issuedOn,
    LocalDate validTo,
    Optional<LocalDate> revokedOn,
    boolean faceMode,
    boolean registered) {

  static SampleCard issued(long serial, LocalDate on, LocalDate birthDate) {
    var birthday = birthDate.withYear(on.getYear());
    var next = birthday.isAfter(on) ? birthday : birthday.plusYears(1);
    return new SampleCard(
        BigInteger.valueOf(serial), on, next.plusYears(4), Optional.empty(), false, true);
  }

  SampleCard revokedOn(LocalDate day) {
    return new SampleCard(serial, issuedOn, validTo, Optional.of(day), faceMode, registered);
  }

  SampleCard inFaceMode() {
    return new SampleCard(serial, issuedOn, validTo, revokedOn, true, registered);
  }

  SampleCard notRegistered() {
    return new SampleCard(serial, issuedOn, validTo, revokedOn, faceMode, false);
  }
}
