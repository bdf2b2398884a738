CREATE SCHEMA rehearsal;

-- テスト用データセットアップの履歴 (T17): what an institution put in, or without a data set: cleared
CREATE TABLE rehearsal.test_data_deed (
  id               bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  institution_code text        NOT NULL,
  at               timestamptz NOT NULL,
  user_id          text        NOT NULL,
  data_set         text,
  added            bigint      NOT NULL DEFAULT 0,
  restored         bigint      NOT NULL DEFAULT 0,
  unchanged        bigint      NOT NULL DEFAULT 0,
  left_out         bigint      NOT NULL DEFAULT 0
);
CREATE INDEX test_data_deed_by_institution ON rehearsal.test_data_deed (institution_code, id);
