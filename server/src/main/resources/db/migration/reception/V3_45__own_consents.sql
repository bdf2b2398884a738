-- 同意照会・更新とすべての同意の取消し (W10, W11): no kind of care; who it is is known once the card was checked.
-- A change of what is registered is a reception that knows what was chosen before, and by whom.
ALTER TABLE reception.session
  ALTER COLUMN category DROP NOT NULL,
  ADD COLUMN purpose         text   NOT NULL DEFAULT 'REGISTER'
    CHECK (purpose IN ('REGISTER', 'LOOK_UP', 'WITHDRAW')),
  ADD COLUMN person_id       bigint,
  ADD COLUMN verification_id uuid,
  ADD COLUMN before_granted  text[],
  ADD COLUMN before_refused  text[],
  ADD COLUMN booked_for      date,
  ADD COLUMN booking_id      uuid,
  ADD CONSTRAINT category_where_it_registers CHECK ((category IS NULL) = (purpose <> 'REGISTER'));
