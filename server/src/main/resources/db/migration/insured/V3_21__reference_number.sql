-- 照会番号 (T09): what an institution calls a person's insurance. A number belongs to one person of the institution;
-- it is registered for each insurance, and again when the insurance changes.
CREATE TABLE insured.reference_person (
  institution_code text   NOT NULL,
  number           text   NOT NULL,
  person_id        bigint NOT NULL,
  PRIMARY KEY (institution_code, number)
);
CREATE TABLE insured.reference_number (
  institution_code text        NOT NULL,
  entitlement_id   bigint      NOT NULL,
  number           text        NOT NULL CHECK (char_length(number) BETWEEN 1 AND 50),
  registered_at    timestamptz NOT NULL,
  PRIMARY KEY (entitlement_id, institution_code),
  FOREIGN KEY (institution_code, number) REFERENCES insured.reference_person
);
CREATE INDEX reference_number_by_number ON insured.reference_number (institution_code, number);
CREATE INDEX reference_person_by_person ON insured.reference_person (person_id);

-- 再照会 by numbers that the insurer has corrected since
CREATE INDEX coverage_by_former_number ON insured.coverage (insurer_number, number) WHERE closed_at IS NOT NULL;
