package jp.kyotaku.server.inquiry;

import java.time.LocalDate;
import jp.kyotaku.server.consent.ConsentRegistration;

/**
 * 同意した人の資格 (T06)
 *
 * @param ground 電子資格確認 on the day of the reading, 再照会 afterwards
 * @param windowEnd 再照会ができる最後の日
 */
public record ConsentedEligibility(
    ConfirmedEligibility confirmed,
    ConsentRegistration registration,
    LegalGround ground,
    LocalDate windowEnd) {}
