CREATE SCHEMA continuity;

-- 審査の結果 (R-179): only ever added to; of each claim the last decision known on a day counts.
-- The natural key makes a repeated file, or a repeated call, harmless.
CREATE TABLE continuity.review_result (
  id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  institution_code text   NOT NULL,
  person_id        bigint NOT NULL,
  service_month    date   NOT NULL CHECK (date_trunc('month', service_month) = service_month),
  claim            text   NOT NULL,
  outcome          text   NOT NULL
                   CHECK (outcome IN ('REVIEWED', 'REDUCED', 'RETURNED', 'CLAIMED', 'RETRACTED')),
  decided_on       date   NOT NULL,
  recorded_on      date   NOT NULL,
  UNIQUE (institution_code, person_id, service_month, claim, outcome, decided_on)
);

-- 継続的な訪問診療等の終了 (R-191)
CREATE TABLE continuity.care_end (
  id               bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  institution_code text        NOT NULL,
  person_id        bigint      NOT NULL,
  ended_at         timestamptz NOT NULL,
  UNIQUE (institution_code, person_id, ended_at)
);
