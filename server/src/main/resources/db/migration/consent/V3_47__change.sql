-- 同意の変更 (R-187): which registration it changed, while that one still held; a change is no verification of a visit (R-158)
ALTER TABLE consent.registration
  ADD COLUMN changes uuid REFERENCES consent.registration DEFERRABLE INITIALLY DEFERRED;
