package jp.kyotaku.server.inquiry;

import java.time.Instant;
import java.util.UUID;
import jp.kyotaku.server.consent.SettledConsent;
import jp.kyotaku.server.insured.Person;

/** 同意した人 (T22) */
public record ConsentedPerson(
    UUID registrationId, Person person, Instant registeredAt, SettledConsent consent) {}
