CREATE SCHEMA insured;

-- 人: the linkage key stays with a person across insurers (design 7)
CREATE TABLE insured.person (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  linkage_key text   NOT NULL UNIQUE,
  name        text   NOT NULL,
  name_kana   text   NOT NULL,
  sex         text   NOT NULL CHECK (sex IN ('1', '2', '3')),
  birth_date  date   NOT NULL,
  postal_code text,
  address     text
);

-- 資格: a row is one version and is never changed; a newer version closes the older one
CREATE TABLE insured.coverage (
  id                  bigint  GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  person_id           bigint  NOT NULL REFERENCES insured.person,
  insurer_number      text    NOT NULL,
  insurer_name        text    NOT NULL,
  card_classification text    NOT NULL,
  symbol              text    NOT NULL,
  number              text    NOT NULL,
  branch              text    NOT NULL,
  dependant           boolean NOT NULL,
  qualified_from      date    NOT NULL,
  disqualified_on     date,
  copay_percent       smallint,
  limit_category      text,
  limit_valid_from    date,
  recorded_at         timestamptz NOT NULL DEFAULT clock_timestamp(),
  closed_at           timestamptz
);
CREATE INDEX coverage_by_card_data ON insured.coverage (insurer_number, number) WHERE closed_at IS NULL;
CREATE INDEX coverage_by_person ON insured.coverage (person_id) WHERE closed_at IS NULL;

-- カード → 人 (R-094): by issuer and serial of the certificate
CREATE TABLE insured.card (
  issuer      text    NOT NULL,
  serial      numeric NOT NULL,
  person_id   bigint  NOT NULL REFERENCES insured.person,
  PRIMARY KEY (issuer, serial)
);
