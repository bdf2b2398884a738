package jp.kyotaku.server.inquiry;

import java.time.LocalDate;
import java.util.UUID;
import jp.kyotaku.server.insured.CardData;

/**
 * 保険証・処方箋での照会 (T04, R-203)
 *
 * @param id given with the form, so that the same form sent twice is one question
 * @param ground 確かめた根拠
 * @param limitConsented 限度額情報の提供に本人が同意した
 */
public record CardDataQuestion(
    UUID id, CardData cardData, LocalDate day, LegalGround ground, boolean limitConsented) {}
