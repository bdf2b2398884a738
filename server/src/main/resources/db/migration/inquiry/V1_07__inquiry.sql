CREATE SCHEMA inquiry;

CREATE SEQUENCE inquiry.reception_number;

-- 一括照会: known by institution, file name and hash, so that the same upload has one reception number (design 7)
CREATE TABLE inquiry.bulk_inquiry (
  reception_number text        PRIMARY KEY,
  institution_code text        NOT NULL,
  file_name        text        NOT NULL,
  content_hash     bytea       NOT NULL,
  file_identifier  text,
  consent_from     date        NOT NULL,
  consent_to       date        NOT NULL,
  accepted_at      timestamptz NOT NULL,
  answered_for     date,
  finished_at      timestamptz,
  UNIQUE (institution_code, file_name, content_hash)
);

-- 一括照会の一行: who was answered with which version of which coverage
CREATE TABLE inquiry.bulk_unit (
  reception_number text    NOT NULL REFERENCES inquiry.bulk_inquiry,
  line             integer NOT NULL,
  registration_id  uuid    NOT NULL,
  person_id        bigint  NOT NULL,
  coverage_ids     bigint[] NOT NULL,
  validity         text    NOT NULL,
  PRIMARY KEY (reception_number, line)
);

-- 連携アプリへの送り箱: content is dropped when the delivery is acknowledged
CREATE TABLE inquiry.outbox (
  id               uuid        PRIMARY KEY,
  institution_code text        NOT NULL,
  pickup_id        uuid        NOT NULL,
  file_name        text        NOT NULL,
  content          bytea,
  created_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
  acknowledged_at  timestamptz,
  UNIQUE (institution_code, pickup_id)
);
CREATE INDEX outbox_waiting ON inquiry.outbox (institution_code, created_at) WHERE acknowledged_at IS NULL;

-- db-scheduler's own table
CREATE TABLE inquiry.scheduled_tasks (
  task_name            text        NOT NULL,
  task_instance        text        NOT NULL,
  task_data            bytea,
  execution_time       timestamptz NOT NULL,
  picked               boolean     NOT NULL,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint      NOT NULL,
  priority             smallint,
  state                text,
  PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_due ON inquiry.scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_heartbeat ON inquiry.scheduled_tasks (last_heartbeat);
