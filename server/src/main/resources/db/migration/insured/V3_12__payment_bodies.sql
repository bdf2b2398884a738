-- 審査支払機関: sign in like an insurer, and send the results of their reviews (R-179)
ALTER TABLE insured.insurer DROP CONSTRAINT insurer_kind_check;
ALTER TABLE insured.insurer ADD CONSTRAINT insurer_kind_check
  CHECK (kind IN ('INSURER', 'WELFARE_OFFICE', 'CENTRAL', 'PAYMENT_BODY'));
INSERT INTO insured.insurer (number, name, kind) VALUES
  ('payer-1', '審査支払機関（被用者保険）', 'PAYMENT_BODY'),
  ('payer-2', '審査支払機関（国民健康保険・後期高齢者医療）', 'PAYMENT_BODY');
