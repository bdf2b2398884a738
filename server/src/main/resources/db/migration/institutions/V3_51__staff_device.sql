-- 職員の端末の台帳 (R-266, T26): its state is derived (requirements 3.11). A browser is this device by a random key
-- of which only the hash is kept.
CREATE TABLE institutions.device (
  id               uuid        PRIMARY KEY,
  institution_code text        NOT NULL REFERENCES institutions.institution,
  name             text        NOT NULL,
  kind             text        NOT NULL CHECK (kind IN ('PHONE', 'TABLET', 'COMPUTER')),
  owner            text        NOT NULL CHECK (owner IN ('FACILITY', 'STAFF')),
  system           text        NOT NULL,
  holder           text        NOT NULL,
  registered_at    timestamptz NOT NULL,
  registered_by    text        NOT NULL,
  key_hash         bytea       UNIQUE,
  activated_at     timestamptz,
  revoked_at       timestamptz,
  revoked_by       text,
  revoked_for      text        CHECK (revoked_for IN ('LOST', 'RETIRED')),
  CONSTRAINT activated_with_a_key CHECK ((key_hash IS NULL) = (activated_at IS NULL)),
  CONSTRAINT cut_off_by_somebody
    CHECK ((revoked_at IS NULL) = (revoked_by IS NULL) AND (revoked_at IS NULL) = (revoked_for IS NULL))
);
CREATE INDEX device_by_institution ON institutions.device (institution_code, registered_at);

-- アクティベーションコード (R-085, R-091): twelve digits, kept as a slow hash; one open code of each device
CREATE TABLE institutions.activation_code (
  id               uuid        PRIMARY KEY,
  institution_code text        NOT NULL REFERENCES institutions.institution,
  device_id        uuid        NOT NULL REFERENCES institutions.device,
  code_hash        bytea       NOT NULL,
  issued_at        timestamptz NOT NULL,
  issued_by        text        NOT NULL,
  expires_at       timestamptz NOT NULL,
  used_at          timestamptz,
  used_by          text,
  revoked_at       timestamptz,
  revoked_by       text,
  UNIQUE (institution_code, code_hash),
  CONSTRAINT used_or_revoked CHECK (used_at IS NULL OR revoked_at IS NULL)
);
CREATE UNIQUE INDEX one_open_code ON institutions.activation_code (device_id)
  WHERE used_at IS NULL AND revoked_at IS NULL;

-- チェックリストの一回一回 (R-267): never changed
CREATE TABLE institutions.device_check (
  id          uuid        PRIMARY KEY,
  device_id   uuid        NOT NULL REFERENCES institutions.device,
  checked_on  date        NOT NULL,
  person      text        NOT NULL,
  ticked      text[]      NOT NULL
    CHECK (ticked <@ ARRAY['UPDATED', 'ANTIVIRUS', 'LOCKED', 'MANAGED', 'TRAINED']),
  recorded_at timestamptz NOT NULL,
  recorded_by text        NOT NULL
);
CREATE INDEX device_check_by_device ON institutions.device_check (device_id, recorded_at DESC);

-- 端末にログインしている職員: one at a time
CREATE TABLE institutions.staff_session (
  device_id        uuid        PRIMARY KEY REFERENCES institutions.device,
  key_hash         bytea       NOT NULL,
  institution_code text        NOT NULL,
  user_id          text        NOT NULL,
  last_active_at   timestamptz NOT NULL,
  FOREIGN KEY (institution_code, user_id) REFERENCES institutions.account
);
