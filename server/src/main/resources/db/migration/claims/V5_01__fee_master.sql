CREATE SCHEMA claims;

-- 取り込んだ訪問看護療養費マスター: only ever added to; of one day the newest holds.
-- The hash of the four tables makes it harmless to take the same edition again.
CREATE TABLE claims.fee_master (
  id         bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  valid_from date        NOT NULL,
  edition    text        NOT NULL,
  items      text        NOT NULL,
  add_ons    text        NOT NULL,
  conflicts  text        NOT NULL,
  hash       text        NOT NULL UNIQUE,
  taken_at   timestamptz NOT NULL
);
