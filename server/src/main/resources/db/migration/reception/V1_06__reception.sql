CREATE SCHEMA reception;

-- 受付の一回 (requirements 3.1): known to the browser by a random key of which only the hash is kept
CREATE TABLE reception.session (
  id               uuid        PRIMARY KEY,
  key_hash         bytea       NOT NULL UNIQUE,
  institution_code text        NOT NULL,
  category         text        NOT NULL,
  state            text        NOT NULL,
  granted          text[],
  trouble          text,
  registered_at    timestamptz,
  last_active_at   timestamptz NOT NULL
);
