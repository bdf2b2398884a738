-- 同意照会とすべての同意の取消し (R-068, R-069): a challenge and its proof without kind of care; 診療予約日 is signed where there is one
ALTER TABLE identity.challenge
  ALTER COLUMN category DROP NOT NULL,
  ADD COLUMN booked_for date;
ALTER TABLE identity.verification
  ALTER COLUMN category DROP NOT NULL,
  ADD COLUMN purpose text NOT NULL DEFAULT 'REGISTER',
  ADD CONSTRAINT category_where_it_registered
    CHECK ((category IS NULL) = (purpose IN ('LOOK_UP', 'WITHDRAW')));
