-- 資格確認履歴照会 (T14): the newest inquiries of one institution, page by page, among millions of events.
CREATE INDEX event_inquiries ON audit.event (institution_code, occurred_at DESC, id DESC)
  WHERE kind IN ('ELIGIBILITY_INQUIRED', 'ELIGIBILITY_INQUIRED_IN_BULK');
