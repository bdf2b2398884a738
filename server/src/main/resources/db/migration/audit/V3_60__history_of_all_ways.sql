-- 資格確認履歴照会 (T14): refused re-inquiries and checks without a card stand in the history as well.
DROP INDEX audit.event_inquiries;
CREATE INDEX event_inquiries ON audit.event (institution_code, occurred_at DESC, id DESC)
  WHERE kind IN ('ELIGIBILITY_INQUIRED', 'ELIGIBILITY_INQUIRED_IN_BULK', 'RE_INQUIRY_REFUSED', 'FALLBACK_RECORDED');
