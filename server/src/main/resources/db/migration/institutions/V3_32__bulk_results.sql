-- 一括の結果のファイル形式 (3.2)
ALTER TABLE institutions.settings
  ADD COLUMN bulk_results text NOT NULL DEFAULT 'XML' CHECK (bulk_results IN ('XML', 'ZIP'));
