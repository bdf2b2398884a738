-- カード: like a coverage, a row is one version and is never changed; 終了 closes it, and history stays (R-094)
ALTER TABLE insured.card DROP CONSTRAINT card_pkey;
ALTER TABLE insured.card
  ADD COLUMN id          bigint      PRIMARY KEY DEFAULT nextval('insured.version_id'),
  ADD COLUMN load_id     bigint,
  ADD COLUMN recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  ADD COLUMN closed_at   timestamptz;
CREATE UNIQUE INDEX card_current ON insured.card (issuer, serial) WHERE closed_at IS NULL;
