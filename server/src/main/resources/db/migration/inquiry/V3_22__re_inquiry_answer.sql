-- 再照会 (T05) and its answer: who asked what, the decision and its words, the versions that were answered, and those that
-- this institution had been told before. The id comes with the form, so that the same form sent twice is one question.
CREATE TABLE inquiry.re_inquiry_answer (
  id               uuid        PRIMARY KEY,
  institution_code text        NOT NULL,
  operator         text        NOT NULL,
  asked_at         timestamptz NOT NULL,
  category         text        NOT NULL,
  day              date        NOT NULL,
  reference_number text,
  insurer_number   text,
  symbol           text,
  number           text,
  branch           text,
  birth_date       date,
  -- 答え: of an answered, a refused or a question that names nobody
  person_id        bigint,
  validity         text,
  reason           text        NOT NULL,
  refusal          text,
  in_words         text        NOT NULL,
  ground           text,
  until            date,
  changed          boolean     NOT NULL,
  registration_id  uuid,
  version_ids      bigint[]    NOT NULL,
  last_day         date,
  last_version_ids bigint[]    NOT NULL,
  CHECK ((reference_number IS NULL) = (insurer_number IS NOT NULL AND number IS NOT NULL AND birth_date IS NOT NULL)),
  CHECK ((validity IS NULL) = (refusal IS NOT NULL))
);
