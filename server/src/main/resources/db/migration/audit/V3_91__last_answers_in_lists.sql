-- 限度額変更有無 (一括照会): what an institution was last told about each person of a list. Only lines of lists are
-- in it: a single check is not slowed down.
CREATE INDEX event_told_in_lists ON audit.event (institution_code, person_id, occurred_at DESC, id DESC)
  WHERE kind = 'ELIGIBILITY_INQUIRED_IN_BULK' AND coverage_ids IS NOT NULL;
