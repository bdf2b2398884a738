package jp.kyotaku.server.consent;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.code.PrescriptionForm;

/**
 * 同意の登録
 *
 * @param prescription 処方箋の発行形態, where it was asked and is kept
 */
public record ConsentRegistration(
    UUID id,
    long personId,
    CareCategory category,
    UUID verificationId,
    Instant registeredAt,
    SettledConsent consent,
    Optional<PrescriptionForm> prescription) {}
