-- カードが使えないときの確認 (R-150 to R-153): recorded with its ground, never changed.
-- The id comes with the form, so that the same form sent twice is one record.
CREATE TABLE inquiry.fallback (
  id               uuid        PRIMARY KEY,
  institution_code text        NOT NULL,
  operator         text        NOT NULL,
  recorded_at      timestamptz NOT NULL,
  ground           text        NOT NULL,
  trouble          text        NOT NULL,
  care_day         date        NOT NULL,
  name_kana        text        NOT NULL,
  birth_date       date        NOT NULL,
  insurer_number   text        NOT NULL,
  symbol           text        NOT NULL,
  number           text        NOT NULL,
  branch           text        NOT NULL,
  stated_share     text        NOT NULL,
  insurance_kind   text        NOT NULL,
  insurer_name     text        NOT NULL,
  employer         text        NOT NULL,
  address          text        NOT NULL,
  contact          text        NOT NULL,
  reason           text        NOT NULL
);
CREATE INDEX fallback_of_institution ON inquiry.fallback (institution_code, care_day DESC, recorded_at DESC);

-- 患者に連絡した日 (R-152): the last one counts
CREATE TABLE inquiry.fallback_contact (
  id           bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  fallback_id  uuid        NOT NULL REFERENCES inquiry.fallback,
  contacted_on date        NOT NULL,
  operator     text        NOT NULL,
  noted_at     timestamptz NOT NULL,
  UNIQUE (fallback_id, contacted_on)
);

-- 登録されている資格との比べ: which numbers were asked, and the versions that were answered
CREATE TABLE inquiry.fallback_comparison (
  id             uuid        PRIMARY KEY,
  fallback_id    uuid        NOT NULL REFERENCES inquiry.fallback,
  operator       text        NOT NULL,
  compared_at    timestamptz NOT NULL,
  insurer_number text        NOT NULL,
  symbol         text        NOT NULL,
  number         text        NOT NULL,
  branch         text        NOT NULL,
  validity       text        NOT NULL,
  reason         text        NOT NULL,
  version_ids    bigint[]    NOT NULL
);
CREATE INDEX comparison_of_fallback ON inquiry.fallback_comparison (fallback_id, compared_at);
