CREATE SCHEMA identity;

-- 本人確認の一回限りの問い: bound to institution, session, category and choices (design 6)
CREATE TABLE identity.challenge (
  id               uuid        PRIMARY KEY,
  handle           text        NOT NULL UNIQUE,
  nonce            text        NOT NULL,
  institution_code text        NOT NULL,
  session          text        NOT NULL,
  category         text        NOT NULL,
  granted          text[]      NOT NULL,
  expires_at       timestamptz NOT NULL,
  used_at          timestamptz
);
CREATE INDEX challenge_by_session ON identity.challenge (session);

-- 本人確認の記録: signature and certificate are kept as proof; their checks are separate answers (R-108)
CREATE TABLE identity.verification (
  id               uuid        PRIMARY KEY,
  person_id        bigint      NOT NULL,
  institution_code text        NOT NULL,
  category         text        NOT NULL,
  verified_at      timestamptz NOT NULL,
  standing         text        NOT NULL,
  signed_content   bytea       NOT NULL,
  signature        bytea       NOT NULL,
  certificate      bytea       NOT NULL
);
