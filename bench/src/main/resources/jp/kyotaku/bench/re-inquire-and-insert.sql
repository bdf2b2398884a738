-- What the server does for one re-inquiry, in pgbench's words: each statement commits by itself.
-- Made once for each series of certificates; {…} is filled in by Pgbench.java, number and birth date
-- are computed as GeneratedPeople does.
\if :prepared = 0
SELECT '' AS none \gset
\set prepared 1
\endif
\set place random(0, :per_series - 1)
\set number :first_number + :place
\set id :first_id + :place * :all_series + {series}
\set born (:place * 7919 + {series} * 104729 + :seed) % ({birthYears} * 336)
\set birth_date ({firstBirthYear} + :born / 336) * 10000 + (1 + :born % 336 / 28) * 100 + 1 + :born % 28
WITH known AS MATERIALIZED (
  SELECT DISTINCT c.person_id FROM insured.coverage c
  WHERE c.insurer_number = :{insurer} AND c.number = :number AND c.closed_at IS NULL AND c.birth_date = :birth_date
    AND (:{symbol} = '' OR c.symbol = :{symbol}) AND (:{branch} = '' OR c.branch = '' OR c.branch = :{branch})),
asked AS MATERIALIZED (
  SELECT person_id FROM known
  UNION ALL
  SELECT DISTINCT c.person_id FROM insured.coverage c
  WHERE c.insurer_number = :{insurer} AND c.number = :number AND c.closed_at IS NOT NULL AND c.birth_date = :birth_date
    AND (:{symbol} = '' OR c.symbol = :{symbol}) AND (:{branch} = '' OR c.branch = '' OR c.branch = :{branch})
    AND NOT EXISTS (SELECT FROM known))
, beside AS MATERIALIZED (SELECT p.person_id AS asked_person, (SELECT array_agg(m.moment ORDER BY m.at)
       FROM (SELECT v.registered_at AS at,
                    ((extract(epoch FROM v.registered_at) * 1000000)::bigint)::text AS moment
             FROM consent.registration v
             WHERE v.person_id = p.person_id AND v.institution_code = :institution_code AND v.category = :category
               AND v.changes IS NULL
             UNION ALL
             SELECT w.withdrawn_at,
                    concat_ws(' ', (extract(epoch FROM w.withdrawn_at) * 1000000)::bigint,
                              w.withdrawn_by, w.reason)
             FROM consent.registration v JOIN consent.withdrawal w ON w.registration_id = v.id
             WHERE v.person_id = p.person_id AND v.institution_code = :institution_code AND v.category = :category) m)
        AS consent_moments, (SELECT array_agg(concat_ws('|', e.service_month, e.outcome, e.decided_on, e.recorded_on,
                                    e.claim) ORDER BY e.id)
         FROM continuity.review_result e
         WHERE e.institution_code = :institution_code AND e.person_id = p.person_id) AS review_results,
        (SELECT array_agg((extract(epoch FROM e.ended_at) * 1000000)::bigint ORDER BY e.id)
         FROM continuity.care_end e
         WHERE e.institution_code = :institution_code AND e.person_id = p.person_id) AS care_ends, (SELECT min(d.disqualified_on) FROM insured.coverage d
         WHERE d.person_id = p.person_id AND d.closed_at IS NULL AND d.loss_reason = :death) AS died_on, (SELECT ARRAY[g.id::text, g.verification_id::text,
                  (extract(epoch FROM g.registered_at) * 1000000)::bigint::text,
                  coalesce((SELECT form FROM consent.prescription_form
                            WHERE registration_id = g.id), ''),
                  coalesce(g.booked_for::text, ''), coalesce(w.act_id::text, ''),
                  coalesce((extract(epoch FROM w.withdrawn_at) * 1000000)::bigint::text, ''),
                  coalesce(w.withdrawn_by, ''), coalesce(w.reason, ''),
                  coalesce(w.verification_id::text, '')]
            || (SELECT array_agg(item || '=' || state) FROM consent.choice
                WHERE registration_id = g.id)
     FROM consent.registration g
     LEFT JOIN consent.withdrawal w ON w.registration_id = g.id
     WHERE g.person_id = p.person_id AND g.institution_code = :institution_code AND g.category = :category
       AND g.replaced_by IS NULL) AS registration_home_visit_care FROM asked p)
SELECT b.*, c.id AS coverage_id, c.entitlement_id, c.person_id,
       c.insurer_number, i.name AS insurer_name, c.card_classification,
       c.symbol, c.number, c.branch, c.dependant, c.qualified_from, c.disqualified_on,
       c.loss_reason, c.householder_name, c.name, c.name_kana, c.other_name,
       c.other_name_kana, c.sex_on_face, c.sex_on_back, c.birth_date, c.postal_code, c.address,
       k.id AS certificate_id, k.kind, k.classification, k.category, k.copay_percent,
       k.issued_on, k.valid_from, k.valid_to, k.long_term_on, k.self_pay,
       t.id AS ticket_id, t.ticket_type, t.issue_number, t.treatment_month,
       t.valid_from AS ticket_from, t.valid_to AS ticket_to,
       t.designated_code, t.designated_flag, t.designated_name,
       t.prescription_issuer_code, t.prescription_issuer_name,
       t.injury_name1, t.injury_name2, t.injury_name3, t.treatment_type, t.self_pay_amount,
       t.district_contact, t.handling_contact, t.single_or_combined, t.social_insurance,
       t.elderly_care, t.infection, t.prefectural_expense, t.consistency,
       t.remarks1, t.remarks2, t.remarks3,
       r.number AS reference_number,
       CASE WHEN c.disqualified_on <= :day THEN
         EXISTS (SELECT FROM insured.coverage o
                 WHERE o.person_id = c.person_id AND o.entitlement_id <> c.entitlement_id
                   AND o.closed_at IS NULL AND o.qualified_from > c.qualified_from
                   AND o.qualified_from <= :day
                   AND (o.disqualified_on IS NULL OR o.disqualified_on > :day))
       END AS newer_holds
FROM beside b
LEFT JOIN (insured.coverage c JOIN insured.insurer i ON i.number = c.insurer_number)
  ON c.person_id = b.asked_person AND c.closed_at IS NULL
LEFT JOIN insured.certificate k
  ON k.entitlement_id = c.entitlement_id AND k.closed_at IS NULL
  AND k.valid_from <= :day AND (k.valid_to IS NULL OR k.valid_to >= :day)
LEFT JOIN insured.medical_ticket t
  ON t.entitlement_id = c.entitlement_id AND t.closed_at IS NULL
  AND t.treatment_month = :month AND t.designated_code = :institution_code
LEFT JOIN insured.reference_number r
  ON r.entitlement_id = c.entitlement_id AND r.institution_code = :institution_code
ORDER BY b.asked_person, c.qualified_from, c.id;
INSERT INTO audit.event (occurred_at, kind, institution_code, fact, person_id, coverage_ids, restricted)
VALUES (:occurred_at, :kind, :institution_code, :fact, :id, ARRAY[:id::bigint], :restricted);
