CREATE SCHEMA consent;

-- 同意の登録: the newest of a person, institution and category counts; older ones are its history (R-070)
CREATE TABLE consent.registration (
  id               uuid        PRIMARY KEY,
  person_id        bigint      NOT NULL,
  institution_code text        NOT NULL,
  category         text        NOT NULL,
  registered_at    timestamptz NOT NULL,
  verification_id  uuid        NOT NULL UNIQUE,
  replaced_by      uuid        REFERENCES consent.registration DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX one_current_registration
  ON consent.registration (person_id, institution_code, category) WHERE replaced_by IS NULL;
CREATE INDEX registration_by_day ON consent.registration (institution_code, registered_at);

CREATE TABLE consent.choice (
  registration_id uuid NOT NULL REFERENCES consent.registration,
  item            text NOT NULL,
  state           text NOT NULL CHECK (state IN ('GRANTED', 'DENIED', 'NOT_APPLICABLE')),
  PRIMARY KEY (registration_id, item)
);
