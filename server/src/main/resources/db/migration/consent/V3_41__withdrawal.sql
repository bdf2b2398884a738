-- 同意の取消し (R-069, R-191): one row for each registration that an act ended; rows are added, never changed (R-276)
CREATE TABLE consent.withdrawal (
  registration_id  uuid        PRIMARY KEY REFERENCES consent.registration,
  act_id           uuid        NOT NULL,
  person_id        bigint      NOT NULL,
  institution_code text        NOT NULL,
  category         text        NOT NULL,
  withdrawn_at     timestamptz NOT NULL,
  withdrawn_by     text        NOT NULL CHECK (withdrawn_by IN ('PATIENT', 'INSTITUTION')),
  reason           text        NOT NULL CHECK (reason IN
    ('CARE_ENDED', 'WISH_OF_PATIENT', 'DEATH', 'MOVED', 'ELIGIBILITY_LOST', 'OTHER')),
  verification_id  uuid,
  CHECK ((verification_id IS NOT NULL) = (withdrawn_by = 'PATIENT'))
);
CREATE INDEX withdrawal_by_act ON consent.withdrawal (act_id);

CREATE FUNCTION consent.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END
$$;
CREATE TRIGGER withdrawal_is_append_only BEFORE UPDATE ON consent.withdrawal
  FOR EACH ROW EXECUTE FUNCTION consent.refuse_change();
CREATE TRIGGER choice_is_append_only BEFORE UPDATE ON consent.choice
  FOR EACH ROW EXECUTE FUNCTION consent.refuse_change();

-- 診療予約日 (R-067, R-186): consent to online care belongs to the booked day, where one is known
ALTER TABLE consent.registration ADD COLUMN booked_for date;

-- The whole history of a person at an institution, replaced registrations as well
CREATE INDEX registration_of_person ON consent.registration (person_id, institution_code);
