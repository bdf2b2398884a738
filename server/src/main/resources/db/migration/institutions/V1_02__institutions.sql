CREATE SCHEMA institutions;

-- 医療機関等 (R-006, R-038)
CREATE TABLE institutions.institution (
  code           text     PRIMARY KEY,
  name           text     NOT NULL,
  home_visit_on  boolean  NOT NULL,
  character_code smallint NOT NULL DEFAULT 0 CHECK (character_code IN (0, 1))
);

-- 連携アプリの秘密 (SHA-256; the secret itself is random and long)
CREATE TABLE institutions.station_secret (
  institution_code text  PRIMARY KEY REFERENCES institutions.institution,
  secret_hash      bytea NOT NULL
);

-- 端末の利用者 (R-198)
CREATE TABLE institutions.account (
  institution_code text NOT NULL REFERENCES institutions.institution,
  user_id          text NOT NULL,
  display_name     text NOT NULL,
  role             text NOT NULL CHECK (role IN ('ADMINISTRATOR', 'GENERAL', 'MEDICAL_VIEWER')),
  password_hash    text NOT NULL,
  PRIMARY KEY (institution_code, user_id)
);

-- 医療機関別URLの世代 (R-043, R-045): only the newest that is not retired opens
CREATE TABLE institutions.reception_address (
  institution_code text        NOT NULL REFERENCES institutions.institution,
  generation       integer     NOT NULL,
  issued_at        timestamptz NOT NULL,
  retired_at       timestamptz,
  PRIMARY KEY (institution_code, generation)
);

-- 医療機関別URLを封じる鍵 (R-044)
CREATE TABLE institutions.address_key (
  key_id   smallint PRIMARY KEY,
  aes_key  bytea    NOT NULL
);

-- 業務時計: how far the rehearsal's time is ahead of (or behind) the real one
CREATE TABLE institutions.business_clock (
  only_row       boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  offset_seconds bigint  NOT NULL
);
