-- 医療扶助の一括取得 (6.3): the tickets of a month that name an institution
CREATE INDEX medical_ticket_by_institution ON insured.medical_ticket (designated_code, treatment_month)
  WHERE closed_at IS NULL;
