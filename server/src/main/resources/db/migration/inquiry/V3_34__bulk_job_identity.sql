-- 一括の仕事の同じさ (T07): the kind chosen on the screen belongs to it. The lists of several kinds look alike, and one that was
-- sent as the wrong kind must be accepted anew as the right one.
ALTER TABLE inquiry.bulk_job
  DROP CONSTRAINT bulk_job_institution_code_file_name_content_hash_key,
  ADD CONSTRAINT bulk_job_file UNIQUE (institution_code, kind, file_name, content_hash);
