-- 結果を保存する最後の日: fixed when the job ends, so that a setting of another day changes no promise
ALTER TABLE inquiry.bulk_job ADD COLUMN kept_until date;
UPDATE inquiry.bulk_job
SET kept_until = (finished_at AT TIME ZONE 'Asia/Tokyo')::date + 30 WHERE finished_at IS NOT NULL;
ALTER TABLE inquiry.bulk_job
  ADD CONSTRAINT bulk_job_kept_until CHECK (finished_at IS NULL OR kept_until IS NOT NULL);

DROP INDEX inquiry.bulk_job_kept;
CREATE INDEX bulk_job_kept ON inquiry.bulk_job (kept_until) WHERE forgotten_at IS NULL;
