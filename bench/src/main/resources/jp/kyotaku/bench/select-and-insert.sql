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
SELECT p.id, p.name, p.name_kana, p.sex, p.birth_date, p.postal_code, p.address,
       c.id AS coverage_id, c.insurer_number, c.insurer_name, c.card_classification,
       c.symbol, c.number, c.branch, c.dependant, c.qualified_from, c.disqualified_on,
       c.copay_percent, c.limit_category, c.limit_valid_from,
       EXISTS (SELECT FROM insured.coverage o
               WHERE o.person_id = c.person_id AND o.id <> c.id AND o.closed_at IS NULL
                 AND o.qualified_from <= :day
                 AND (o.disqualified_on IS NULL OR o.disqualified_on > :day)) AS other_holds
FROM insured.coverage c JOIN insured.person p ON p.id = c.person_id
WHERE c.insurer_number = :{insurer} AND c.number = :number AND c.closed_at IS NULL AND p.birth_date = :birth_date
  AND (:{symbol} = '' OR c.symbol = :{symbol}) AND (:{branch} = '' OR c.branch = '' OR c.branch = :{branch});
INSERT INTO audit.event (occurred_at, kind, institution_code, fact, person_id, coverage_ids, restricted)
VALUES (:occurred_at, :kind, :institution_code, :fact, :id, ARRAY[:id::bigint], :restricted);
