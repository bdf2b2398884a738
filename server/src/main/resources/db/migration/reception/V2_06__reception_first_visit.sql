-- What was asked in a reception is settled when it opens (R-040, R-041), and stays for its pages.
ALTER TABLE reception.session
  ADD COLUMN asked             text[]  NOT NULL
    DEFAULT '{SURGERY,TREATMENT,MEDICATION,SPECIFIC_CHECKUP,LIMIT_AMOUNT,SPECIFIC_DISEASE}',
  ADD COLUMN asks_prescription boolean NOT NULL DEFAULT false,
  ADD COLUMN prescription      text    CHECK (prescription IN ('ELECTRONIC', 'PAPER')),
  ADD COLUMN tries_left        integer CHECK (tries_left BETWEEN 0 AND 3),
  ADD COLUMN registration_id   uuid;
ALTER TABLE reception.session ALTER COLUMN asked DROP DEFAULT;
CREATE INDEX session_by_activity ON reception.session (last_active_at);
CREATE INDEX challenge_by_expiry ON identity.challenge (expires_at);
