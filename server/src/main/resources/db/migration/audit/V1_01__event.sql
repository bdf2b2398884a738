-- 監査の行: one append-only row per access or decision (design 7).
-- "fact" may be published: canonical, without personal data; it holds a salted hash of the restricted part.
-- person_id, coverage_ids and restricted say who and what; they can be removed after retention.
-- transaction_id gives the order of sealing: rows of transactions older than the oldest running one are complete.
CREATE SCHEMA audit;

CREATE TABLE audit.event (
  id               bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  transaction_id   xid8        NOT NULL DEFAULT pg_current_xact_id(),
  recorded_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
  occurred_at      timestamptz NOT NULL,
  kind             text        NOT NULL,
  institution_code text,
  fact             text        NOT NULL,
  person_id        bigint,
  coverage_ids     bigint[],
  restricted       text
);

CREATE FUNCTION audit.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE'
     AND NEW.person_id IS NULL AND NEW.coverage_ids IS NULL AND NEW.restricted IS NULL
     AND (NEW.id, NEW.transaction_id, NEW.recorded_at, NEW.occurred_at, NEW.kind, NEW.fact)
         IS NOT DISTINCT FROM (OLD.id, OLD.transaction_id, OLD.recorded_at, OLD.occurred_at, OLD.kind, OLD.fact)
     AND NEW.institution_code IS NOT DISTINCT FROM OLD.institution_code THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'audit.event is append-only';
END
$$;

CREATE TRIGGER event_is_append_only BEFORE UPDATE OR DELETE ON audit.event
  FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER event_is_not_truncated BEFORE TRUNCATE ON audit.event
  FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
