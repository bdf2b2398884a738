package jp.kyotaku.server.consent;

import java.time.Instant;
import java.util.UUID;
import jp.kyotaku.kernel.CareCategory;

/** 同意の登録 */
public record ConsentRegistration(
    UUID id,
    long personId,
    CareCategory category,
    UUID verificationId,
    Instant registeredAt,
    SettledConsent consent) {}
