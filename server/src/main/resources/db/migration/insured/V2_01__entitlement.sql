-- 保険者と福祉事務所: who registers rows; a welfare office is known by its 公費負担者番号
CREATE TABLE insured.insurer (
  number      text  PRIMARY KEY,
  name        text  NOT NULL,
  kind        text  NOT NULL CHECK (kind IN ('INSURER', 'WELFARE_OFFICE')),
  secret_hash bytea
);
INSERT INTO insured.insurer (number, name, kind)
SELECT insurer_number, max(insurer_name),
       CASE WHEN insurer_number LIKE '12______' THEN 'WELFARE_OFFICE' ELSE 'INSURER' END
FROM insured.coverage GROUP BY insurer_number;

-- One sequence for versions of coverages, certificates and tickets: what was answered is one list of ids
CREATE SEQUENCE insured.version_id;
-- 資格: stays the same over all versions of its row
CREATE SEQUENCE insured.entitlement_id;

-- What an insurer says about a person stands in the insurer's row
ALTER TABLE insured.coverage
  ADD COLUMN entitlement_id   bigint,
  ADD COLUMN loss_reason      text CHECK (loss_reason IN ('01', '02', '03', '99')),
  ADD COLUMN householder_name text,
  ADD COLUMN name             text,
  ADD COLUMN name_kana        text,
  ADD COLUMN other_name       text,
  ADD COLUMN other_name_kana  text,
  ADD COLUMN sex_on_face      text CHECK (sex_on_face IN ('1', '2', '3')),
  ADD COLUMN sex_on_back      text CHECK (sex_on_back IN ('1', '2', '3')),
  ADD COLUMN birth_date       date,
  ADD COLUMN postal_code      text,
  ADD COLUMN address          text,
  ADD COLUMN load_id          bigint;

UPDATE insured.coverage c
SET entitlement_id = c.id, name = p.name, name_kana = p.name_kana, sex_on_face = p.sex,
    birth_date = p.birth_date, postal_code = p.postal_code, address = p.address
FROM insured.person p WHERE p.id = c.person_id;

SELECT setval('insured.version_id', (SELECT coalesce(max(id), 0) + 1 FROM insured.coverage), false),
       setval('insured.entitlement_id', (SELECT coalesce(max(id), 0) + 1 FROM insured.coverage), false);

-- 証: dated papers under an entitlement, versions likewise; the one that holds on the asked day is shown
CREATE TABLE insured.certificate (
  id             bigint   PRIMARY KEY DEFAULT nextval('insured.version_id'),
  entitlement_id bigint   NOT NULL,
  kind           text     NOT NULL
                          CHECK (kind IN ('INSURED_CARD', 'ELDERLY_RECIPIENT', 'LIMIT', 'SPECIFIC_DISEASE')),
  classification text     CHECK (classification IN ('01', '02', '03')),
  category       text     CHECK (category IS NOT NULL OR kind NOT IN ('LIMIT', 'SPECIFIC_DISEASE')),
  copay_percent  smallint CHECK (copay_percent IN (10, 20, 30)),
  issued_on      date,
  valid_from     date     NOT NULL,
  valid_to       date,
  long_term_on   date,
  self_pay       integer  CHECK (self_pay >= 0),
  load_id        bigint,
  recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
  closed_at      timestamptz,
  CHECK (kind <> 'ELDERLY_RECIPIENT' OR copay_percent IS NOT NULL)
);
INSERT INTO insured.certificate (entitlement_id, kind, copay_percent, valid_from)
SELECT entitlement_id, 'INSURED_CARD', copay_percent, qualified_from
FROM insured.coverage WHERE copay_percent IS NOT NULL;
INSERT INTO insured.certificate (entitlement_id, kind, category, valid_from)
SELECT entitlement_id, 'LIMIT', limit_category, coalesce(limit_valid_from, qualified_from)
FROM insured.coverage WHERE limit_category IS NOT NULL;
CREATE UNIQUE INDEX certificate_current ON insured.certificate
  (entitlement_id, kind, valid_from, (CASE kind WHEN 'SPECIFIC_DISEASE' THEN category ELSE '' END))
  WHERE closed_at IS NULL;

-- What was answered before this migration keeps its certificates when it is collected again
UPDATE inquiry.bulk_unit u
SET coverage_ids = u.coverage_ids
  || ARRAY(SELECT k.id FROM insured.certificate k WHERE k.entitlement_id = ANY (u.coverage_ids));

-- 医療券・調剤券 under an entitlement of medical aid, versions likewise (R-146)
CREATE TABLE insured.medical_ticket (
  id                       bigint  PRIMARY KEY DEFAULT nextval('insured.version_id'),
  entitlement_id           bigint  NOT NULL,
  ticket_type              text    NOT NULL CHECK (ticket_type IN ('01', '02')),
  issue_number             text    NOT NULL,
  -- the first day of the month
  treatment_month          date    NOT NULL CHECK (extract(day FROM treatment_month) = 1),
  valid_from               date,
  valid_to                 date,
  designated_code          text    NOT NULL,
  designated_flag          text,
  designated_name          text,
  prescription_issuer_code text,
  prescription_issuer_name text,
  injury_name1             text,
  injury_name2             text,
  injury_name3             text,
  treatment_type           text,
  self_pay_amount          integer CHECK (self_pay_amount >= 0),
  district_contact         text,
  handling_contact         text,
  single_or_combined       text,
  social_insurance         text,
  elderly_care             text,
  infection                text,
  prefectural_expense      text,
  consistency              text,
  remarks1                 text,
  remarks2                 text,
  remarks3                 text,
  load_id                  bigint,
  recorded_at              timestamptz NOT NULL DEFAULT clock_timestamp(),
  closed_at                timestamptz
);
CREATE UNIQUE INDEX medical_ticket_current ON insured.medical_ticket
  (entitlement_id, treatment_month, ticket_type, issue_number) WHERE closed_at IS NULL;

DROP INDEX insured.coverage_by_card_data, insured.coverage_by_person;
ALTER TABLE insured.coverage ALTER COLUMN id DROP IDENTITY;
ALTER TABLE insured.coverage
  ALTER COLUMN id             SET DEFAULT nextval('insured.version_id'),
  ALTER COLUMN entitlement_id SET DEFAULT nextval('insured.entitlement_id'),
  ALTER COLUMN entitlement_id SET NOT NULL,
  ALTER COLUMN name           SET NOT NULL,
  ALTER COLUMN name_kana      SET NOT NULL,
  ALTER COLUMN sex_on_face    SET NOT NULL,
  ALTER COLUMN birth_date     SET NOT NULL,
  ADD FOREIGN KEY (insurer_number) REFERENCES insured.insurer,
  DROP COLUMN insurer_name,
  DROP COLUMN copay_percent,
  DROP COLUMN limit_category,
  DROP COLUMN limit_valid_from;
-- The natural key of the current version; its first two columns answer a question by card data
CREATE UNIQUE INDEX coverage_current ON insured.coverage
  (insurer_number, number, symbol, branch, qualified_from) WHERE closed_at IS NULL;
CREATE INDEX coverage_by_person ON insured.coverage (person_id);

ALTER TABLE insured.person
  DROP COLUMN name,
  DROP COLUMN name_kana,
  DROP COLUMN sex,
  DROP COLUMN birth_date,
  DROP COLUMN postal_code,
  DROP COLUMN address;

-- A renewed certificate names the serial that it replaces (R-094)
ALTER TABLE insured.card ADD COLUMN previous_serial numeric;
