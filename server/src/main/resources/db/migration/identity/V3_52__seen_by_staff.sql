-- 本人確認の問いのめあて: what an answer may be used for. A certificate that was read without PIN answers no other.
ALTER TABLE identity.challenge ADD COLUMN purpose text NOT NULL DEFAULT 'REGISTER';

-- 暗証番号なしで読み取ったカード (R-097): waits for the staff's statement, and is used once.
CREATE TABLE identity.card_reading (
  challenge_id uuid        PRIMARY KEY REFERENCES identity.challenge ON DELETE CASCADE,
  certificate  bytea       NOT NULL,
  read_at      timestamptz NOT NULL,
  used_at      timestamptz
);

-- 本人確認の証拠の種類: a signature proves that the card and its PIN were there; the staff's statement does not.
ALTER TABLE identity.verification
  ADD COLUMN proof     text NOT NULL DEFAULT 'CARD_SIGNATURE'
    CHECK (proof IN ('CARD_SIGNATURE', 'VISUAL_CHECK')),
  ADD COLUMN device_id uuid,
  ADD COLUMN staff     text,
  ADD COLUMN statement text,
  ALTER COLUMN signed_content DROP NOT NULL,
  ALTER COLUMN signature      DROP NOT NULL,
  ADD CONSTRAINT proof_is_whole CHECK (CASE proof
    WHEN 'CARD_SIGNATURE' THEN
      signed_content IS NOT NULL AND signature IS NOT NULL
      AND device_id IS NULL AND staff IS NULL AND statement IS NULL
    ELSE
      signed_content IS NULL AND signature IS NULL
      AND device_id IS NOT NULL AND staff IS NOT NULL AND statement IS NOT NULL END);
