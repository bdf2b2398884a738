-- 保険証・処方箋での照会 (T04) and its answer: who asked what, and the versions that were answered.
-- The id comes with the form, so that the same form sent twice is one question.
CREATE TABLE inquiry.card_data_answer (
  id               uuid        PRIMARY KEY,
  institution_code text        NOT NULL,
  operator         text        NOT NULL,
  asked_at         timestamptz NOT NULL,
  insurer_number   text        NOT NULL,
  symbol           text        NOT NULL,
  number           text        NOT NULL,
  branch           text        NOT NULL,
  birth_date       date        NOT NULL,
  day              date        NOT NULL,
  ground           text        NOT NULL,
  limit_consented  boolean     NOT NULL,
  validity         text        NOT NULL,
  reason           text        NOT NULL,
  version_ids      bigint[]    NOT NULL
);
