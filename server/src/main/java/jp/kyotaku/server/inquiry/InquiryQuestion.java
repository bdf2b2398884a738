package jp.kyotaku.server.inquiry;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 資格確認履歴照会の条件 (T14, R-204)
 *
 * @param operator whose inquiries; those who may see their own only get these, whatever they ask
 * @param ground by its code, of the law or without a card
 * @param result what came of it; absent: whatever
 */
public record InquiryQuestion(
    LocalDate from,
    LocalDate to,
    Optional<String> operator,
    Optional<PersonSought> person,
    Optional<Asker.Way> way,
    Optional<String> ground,
    Optional<InquiryResult> result) {}
