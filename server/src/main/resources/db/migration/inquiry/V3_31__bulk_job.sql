-- 一括の仕事 (6, R-122 to R-124): one engine for all bulk messages. A job's lines lie in numbered parts; each part is
-- answered in one transaction with its events, so that whatever is killed, a part is there whole or not at all.

-- 届いている途中のファイル: becomes a job's own when it is accepted; those that broke off are removed later
CREATE TABLE inquiry.bulk_upload (
  id               uuid        PRIMARY KEY,
  institution_code text        NOT NULL,
  begun_at         timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- 行のまとまり, as they were sent, deflated; gone when the job has ended
CREATE TABLE inquiry.bulk_lines (
  upload_id  uuid    NOT NULL REFERENCES inquiry.bulk_upload ON DELETE CASCADE,
  part       integer NOT NULL,
  first_line integer NOT NULL,
  lines      integer NOT NULL,
  content    bytea   NOT NULL,
  PRIMARY KEY (upload_id, part)
);
-- What is deflated already is not compressed once more.
ALTER TABLE inquiry.bulk_lines ALTER COLUMN content SET STORAGE EXTERNAL;

-- Known by institution, file name and hash, so that the same upload has one reception number (design 7)
CREATE TABLE inquiry.bulk_job (
  reception_number text        PRIMARY KEY,
  institution_code text        NOT NULL,
  kind             text        NOT NULL,
  file_name        text        NOT NULL,
  content_hash     bytea       NOT NULL,
  file_identifier  text,
  -- 照会日, 同意日や診療日の範囲, 診療年月
  asked_by         text        NOT NULL,
  asked_from       date        NOT NULL,
  asked_to         date        NOT NULL,
  way              text        NOT NULL,
  operator         text        NOT NULL,
  character_code   text        NOT NULL CHECK (character_code IN ('UTF_8', 'SHIFT_JIS')),
  accepted_at      timestamptz NOT NULL,
  -- by the real clock: what was answered before it counts as earlier
  recorded_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
  upload_id        uuid        NOT NULL UNIQUE,
  -- the day for which entitlement is looked up, and how many lines: fixed once, before the first part
  answered_for     date,
  lines            integer,
  finished_at      timestamptz,
  normal           integer,
  errors           integer,
  failed           boolean     NOT NULL DEFAULT false,
  -- the results were removed after their time
  forgotten_at     timestamptz,
  UNIQUE (institution_code, file_name, content_hash)
);
CREATE INDEX bulk_job_newest ON inquiry.bulk_job (institution_code, accepted_at DESC, reception_number DESC);
CREATE INDEX bulk_job_kept ON inquiry.bulk_job (finished_at) WHERE forgotten_at IS NULL;

-- 結果のまとまり: units of the message in the job's encoding, deflated
CREATE TABLE inquiry.bulk_result (
  reception_number text    NOT NULL REFERENCES inquiry.bulk_job,
  part             integer NOT NULL,
  lines            integer NOT NULL,
  normal           integer NOT NULL,
  errors           integer NOT NULL,
  content          bytea   NOT NULL,
  PRIMARY KEY (reception_number, part)
);
ALTER TABLE inquiry.bulk_result ALTER COLUMN content SET STORAGE EXTERNAL;

-- 送り箱: the result of a job is not copied there; it is read from its parts while it is fetched
ALTER TABLE inquiry.outbox
  ADD COLUMN result_of text REFERENCES inquiry.bulk_job,
  ADD COLUMN result_form text,
  ADD COLUMN result_at timestamp;

-- Before there were parts: jobs that had not run run again, results that were kept are no longer.
INSERT INTO inquiry.bulk_job
  (reception_number, institution_code, kind, file_name, content_hash, file_identifier, asked_by, asked_from, asked_to,
   way, operator, character_code, accepted_at, upload_id, answered_for, lines, finished_at, normal, errors, forgotten_at)
SELECT b.reception_number, institution_code, 'CONSENTED_HOME_VISIT', file_name, content_hash, file_identifier,
       'CONSENT_DATE', consent_from, consent_to, 'BULK', 'レセプトコンピュータ', 'UTF_8', accepted_at, gen_random_uuid(),
       answered_for, u.lines, finished_at, u.lines, 0, finished_at
FROM inquiry.bulk_inquiry b
LEFT JOIN LATERAL (SELECT count(*) AS lines FROM inquiry.bulk_unit u WHERE u.reception_number = b.reception_number) u
  ON b.finished_at IS NOT NULL;
UPDATE inquiry.scheduled_tasks SET task_name = 'run-bulk-job' WHERE task_name = 'run-inquiry';
DROP TABLE inquiry.bulk_unit, inquiry.bulk_inquiry;
