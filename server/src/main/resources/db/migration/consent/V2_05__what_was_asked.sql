-- 同意の状態: what the institution does not use was not asked (R-041); what the certificate's allowance does not
-- carry is told apart from what age does not carry (R-059, R-114).
ALTER TABLE consent.choice DROP CONSTRAINT choice_state_check;
ALTER TABLE consent.choice ADD CONSTRAINT choice_state_check
  CHECK (state IN ('GRANTED', 'DENIED', 'NOT_ASKED', 'NOT_APPLICABLE', 'GRACE_ELIGIBILITY_ONLY'));

-- 処方箋の発行形態 (R-066): only where it was asked
CREATE TABLE consent.prescription_form (
  registration_id uuid PRIMARY KEY REFERENCES consent.registration,
  form            text NOT NULL CHECK (form IN ('ELECTRONIC', 'PAPER'))
);
