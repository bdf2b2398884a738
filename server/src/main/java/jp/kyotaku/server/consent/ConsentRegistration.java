package jp.kyotaku.server.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.kernel.code.PrescriptionForm;

/**
 * 同意の登録
 *
 * @param prescription 処方箋の発行形態, where it was asked and is kept
 * @param bookedFor 診療予約日, for online care
 * @param withdrawal 取消し, if there was one
 */
public record ConsentRegistration(
    UUID id,
    long personId,
    CareCategory category,
    UUID verificationId,
    Instant registeredAt,
    SettledConsent consent,
    Optional<PrescriptionForm> prescription,
    Optional<LocalDate> bookedFor,
    Optional<Withdrawal> withdrawal) {

  /** Without anything particular. */
  public ConsentRegistration(
      UUID id,
      long personId,
      CareCategory category,
      UUID verificationId,
      Instant registeredAt,
      SettledConsent consent) {
    this(
        id,
        personId,
        category,
        verificationId,
        registeredAt,
        consent,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The day of the consent in Japan. */
  public LocalDate registeredOn() {
    return LocalDate.ofInstant(registeredAt, Japan.ZONE);
  }
}
