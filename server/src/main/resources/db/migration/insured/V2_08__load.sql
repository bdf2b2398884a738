-- 中央: signs in like an insurer, and may send rows of all of them, and cards
ALTER TABLE insured.insurer DROP CONSTRAINT insurer_kind_check;
ALTER TABLE insured.insurer ADD CONSTRAINT insurer_kind_check
  CHECK (kind IN ('INSURER', 'WELFARE_OFFICE', 'CENTRAL'));
INSERT INTO insured.insurer (number, name, kind) VALUES ('kyotaku-central', '中央', 'CENTRAL');

CREATE SEQUENCE insured.load_id;

-- 読み込んだファイル: known by sender, name and hash, so that a repeat changes nothing.
-- Rows of coverages, certificates and tickets name the load that brought them.
CREATE TABLE insured.load (
  id        bigint      PRIMARY KEY,
  sender    text        NOT NULL REFERENCES insured.insurer,
  file_name text        NOT NULL,
  sha256    bytea       NOT NULL,
  kind      text        NOT NULL CHECK (kind IN ('COVERAGE', 'CERTIFICATE', 'MEDICAL_TICKET', 'CARD')),
  rows      bigint      NOT NULL,
  added     bigint      NOT NULL,
  changed   bigint      NOT NULL,
  ended     bigint      NOT NULL,
  unchanged bigint      NOT NULL,
  bad       bigint      NOT NULL,
  warnings  bigint      NOT NULL,
  loaded_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (sender, file_name, sha256)
);

-- 読み込んだファイルの、取らなかった行と注意のある行. No value of a row stands here.
CREATE TABLE insured.load_finding (
  load_id bigint  NOT NULL REFERENCES insured.load,
  line    bigint  NOT NULL,
  item    text    NOT NULL,
  code    text    NOT NULL,
  warning boolean NOT NULL
);
CREATE INDEX load_finding_by_load ON insured.load_finding (load_id, line);
