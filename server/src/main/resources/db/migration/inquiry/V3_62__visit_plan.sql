-- 訪問予定: who is visited when, by the key that the station knows; never an entitlement.
-- The id comes with the form; the same visit twice is one visit, however it came.
CREATE TABLE inquiry.planned_visit (
  id               uuid        PRIMARY KEY,
  institution_code text        NOT NULL,
  day              date        NOT NULL,
  visit_time       time,
  category         text        NOT NULL,
  reference_number text        NOT NULL,
  insurer_number   text        NOT NULL,
  symbol           text        NOT NULL,
  number           text        NOT NULL,
  branch           text        NOT NULL,
  birth_date       date,
  note             text        NOT NULL,
  operator         text        NOT NULL,
  planned_at       timestamptz NOT NULL,
  UNIQUE NULLS NOT DISTINCT (institution_code, day, visit_time, category, reference_number,
                             insurer_number, symbol, number, branch, birth_date)
);

-- 訪問の前の確認: what was answered for the visits of a day, kept so that a second look asks nothing anew
CREATE TABLE inquiry.visit_check (
  id               uuid        PRIMARY KEY,
  institution_code text        NOT NULL,
  day              date        NOT NULL,
  operator         text        NOT NULL,
  checked_at       timestamptz NOT NULL
);
CREATE INDEX visit_check_of_day ON inquiry.visit_check (institution_code, day, checked_at DESC);

-- version_ids: what was answered now; before_ids: what was answered last time, for before_day
CREATE TABLE inquiry.checked_visit (
  check_id         uuid     NOT NULL REFERENCES inquiry.visit_check,
  line             integer  NOT NULL,
  visit_id         uuid     NOT NULL,
  visit_time       time,
  category         text     NOT NULL,
  reference_number text     NOT NULL,
  insurer_number   text     NOT NULL,
  symbol           text     NOT NULL,
  number           text     NOT NULL,
  branch           text     NOT NULL,
  birth_date       date,
  note             text     NOT NULL,
  outcome          text     NOT NULL CHECK (outcome IN ('TOLD', 'REFUSED', 'NOT_FOUND')),
  validity         text     NOT NULL,
  reason           text     NOT NULL,
  version_ids      bigint[] NOT NULL,
  before_ids       bigint[] NOT NULL,
  before_day       date,
  shown_items      text[]   NOT NULL,
  until            date,
  consent_until    date,
  in_words         text     NOT NULL,
  advice           text     NOT NULL,
  PRIMARY KEY (check_id, line)
);
