package jp.kyotaku.server.consent;

import java.time.Instant;
import java.util.UUID;

/** 同意の登録 */
public record ConsentRegistration(
    UUID id, long personId, Instant registeredAt, SettledConsent consent) {}
