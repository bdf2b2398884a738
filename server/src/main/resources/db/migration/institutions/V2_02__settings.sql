-- 機関の種類と属性 (R-002 to R-004)
ALTER TABLE institutions.institution
  ADD COLUMN kind               text    NOT NULL DEFAULT 'STATION'
    CHECK (kind IN ('STATION', 'MEDICAL_CLINIC', 'DENTAL_CLINIC', 'HOSPITAL', 'PHARMACY')),
  ADD COLUMN deemed_designated  boolean NOT NULL DEFAULT false,
  ADD COLUMN opted_out          boolean NOT NULL DEFAULT false,
  ADD COLUMN bills_home_nursing boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT only_the_deemed_opt_out CHECK (deemed_designated OR NOT opted_out);

-- The fee table in the code tells the kind (R-006).
UPDATE institutions.institution
SET kind = CASE substr(code, 3, 1)
  WHEN '1' THEN 'MEDICAL_CLINIC' WHEN '3' THEN 'DENTAL_CLINIC' WHEN '4' THEN 'PHARMACY' ELSE 'STATION' END;
ALTER TABLE institutions.institution ALTER COLUMN kind DROP DEFAULT;

-- 利用規約 (R-035): a version never changes; the newest in force on the day is the one to agree to
CREATE TABLE institutions.terms_of_use (
  version       integer PRIMARY KEY,
  in_force_from date    NOT NULL,
  body          text    NOT NULL
);

-- 環境設定 (R-038, R-042): one row per version, never changed; the highest version counts.
-- changed_by is empty where the institution was set up and nobody changed anything yet.
CREATE TABLE institutions.settings (
  institution_code text        NOT NULL REFERENCES institutions.institution,
  version          integer     NOT NULL,
  character_code   smallint    NOT NULL CHECK (character_code IN (0, 1)),
  items_in_use     text[]      NOT NULL CHECK ('LIMIT_AMOUNT' = ANY (items_in_use)),
  prescription     text        NOT NULL
    CHECK (prescription IN ('NOT_USED', 'ELECTRONIC_ONLY', 'BOTH', 'PAPER_ONLY')),
  timing           text        NOT NULL CHECK (timing IN ('ELSEWHERE', 'AT_CONFIRMATION')),
  home_visit_on    boolean     NOT NULL,
  online_on        boolean     NOT NULL,
  face_file_on     boolean     NOT NULL,
  changed_at       timestamptz NOT NULL,
  changed_by       text,
  PRIMARY KEY (institution_code, version)
);

-- 利用規約への同意 (R-042)
CREATE TABLE institutions.terms_agreement (
  institution_code text        NOT NULL REFERENCES institutions.institution,
  terms_version    integer     NOT NULL REFERENCES institutions.terms_of_use,
  agreed_at        timestamptz NOT NULL,
  agreed_by        text        NOT NULL,
  settings_version integer     NOT NULL,
  PRIMARY KEY (institution_code, settings_version),
  FOREIGN KEY (institution_code, settings_version) REFERENCES institutions.settings
);

-- What was there before showed all items and had no online function.
INSERT INTO institutions.settings
SELECT code, 1, character_code,
       '{SURGERY,TREATMENT,MEDICATION,SPECIFIC_CHECKUP,LIMIT_AMOUNT,SPECIFIC_DISEASE}',
       'NOT_USED', 'ELSEWHERE', home_visit_on, false, false, clock_timestamp(), NULL
FROM institutions.institution;

ALTER TABLE institutions.institution DROP COLUMN home_visit_on, DROP COLUMN character_code;

-- The address itself, so that it reads the same each time it is shown; sealed at its first use where NULL
ALTER TABLE institutions.reception_address ADD COLUMN address text;

-- アカウントのロック: failures in a row, and until when (by the real clock) sign-in is refused
ALTER TABLE institutions.account
  ADD COLUMN failures     integer NOT NULL DEFAULT 0,
  ADD COLUMN locked_until timestamptz;

-- お知らせ (T02) and who has read it
CREATE TABLE institutions.notice (
  number       integer PRIMARY KEY,
  published_on date    NOT NULL,
  title        text    NOT NULL,
  body         text    NOT NULL
);
CREATE TABLE institutions.notice_read (
  notice_number    integer NOT NULL REFERENCES institutions.notice,
  institution_code text    NOT NULL,
  user_id          text    NOT NULL,
  read_at          timestamptz NOT NULL,
  PRIMARY KEY (institution_code, user_id, notice_number),
  FOREIGN KEY (institution_code, user_id) REFERENCES institutions.account
);
