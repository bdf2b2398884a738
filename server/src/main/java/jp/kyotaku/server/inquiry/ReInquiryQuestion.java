package jp.kyotaku.server.inquiry;

import jp.kyotaku.server.insured.CardData;

/** 再照会の相手: by what the institution learned earlier. */
public sealed interface ReInquiryQuestion {

  /** 前に得た被保険者証の情報: the numbers may have ended since. */
  record ByCardData(CardData cardData) implements ReInquiryQuestion {}

  /** 照会番号 of the institution */
  record ByReferenceNumber(String number) implements ReInquiryQuestion {}

  /** すでに分かっている人 */
  record ByPerson(long personId) implements ReInquiryQuestion {}
}
