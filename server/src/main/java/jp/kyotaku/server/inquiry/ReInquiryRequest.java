package jp.kyotaku.server.inquiry;

import java.time.LocalDate;
import java.util.UUID;
import jp.kyotaku.kernel.CareCategory;

/**
 * 端末からの再照会 (T05)
 *
 * @param id given with the form, so that the same form sent twice is one question
 * @param question by card data or by reference number
 * @param day 資格確認日: today, or the day of a visit ahead
 */
public record ReInquiryRequest(
    UUID id, ReInquiryQuestion question, CareCategory category, LocalDate day) {}
