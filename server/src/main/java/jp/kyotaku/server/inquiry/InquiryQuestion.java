package jp.kyotaku.server.inquiry;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.server.insured.NumberOnCard;

/**
 * 資格確認履歴照会の条件 (T14, R-204)
 *
 * @param operator whose inquiries; those who may see their own only get these, whatever they ask
 * @param person by the number of the insurance
 */
public record InquiryQuestion(
    LocalDate from,
    LocalDate to,
    Optional<String> operator,
    Optional<NumberOnCard> person,
    Optional<Asker.Way> way,
    Optional<Validity> validity) {}
