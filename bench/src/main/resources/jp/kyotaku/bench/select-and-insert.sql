-- What the server does for one check, in pgbench's words: each statement commits by itself.
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
SELECT c.id AS coverage_id, c.entitlement_id, c.person_id,
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
FROM insured.coverage c
JOIN insured.insurer i ON i.number = c.insurer_number
LEFT JOIN insured.certificate k
  ON k.entitlement_id = c.entitlement_id AND k.closed_at IS NULL
  AND k.valid_from <= :day AND (k.valid_to IS NULL OR k.valid_to >= :day)
LEFT JOIN insured.medical_ticket t
  ON t.entitlement_id = c.entitlement_id AND t.closed_at IS NULL
  AND t.treatment_month = :month AND t.designated_code = :institution_code
LEFT JOIN insured.reference_number r
  ON r.entitlement_id = c.entitlement_id AND r.institution_code = :institution_code
WHERE c.insurer_number = :{insurer} AND c.number = :number AND c.closed_at IS NULL AND c.birth_date = :birth_date
  AND (:{symbol} = '' OR c.symbol = :{symbol}) AND (:{branch} = '' OR c.branch = '' OR c.branch = :{branch});
INSERT INTO audit.event (occurred_at, kind, institution_code, fact, person_id, coverage_ids, restricted)
VALUES (:occurred_at, :kind, :institution_code, :fact, :id, ARRAY[:id::bigint], :restricted);
