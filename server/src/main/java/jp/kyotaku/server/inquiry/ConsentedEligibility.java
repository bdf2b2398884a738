package jp.kyotaku.server.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import jp.kyotaku.server.consent.ConsentRegistration;
import jp.kyotaku.server.insured.Entitlement;

/**
 * 同意した人の資格 (T06)
 *
 * @param windowEnd 再照会ができる最後の日
 */
public record ConsentedEligibility(
    Entitlement entitlement,
    ConsentRegistration registration,
    LocalDate confirmedFor,
    Instant confirmedAt,
    LocalDate windowEnd) {}
