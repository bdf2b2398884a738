-- 訪問の前の確認: the notice that the certificate of the patient's card ends soon (R-113), as it was told
ALTER TABLE inquiry.checked_visit
  ADD COLUMN certificate_code text,
  ADD COLUMN certificate_end date;
