package jp.kyotaku.server.insured.load;

import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.ErrorCode;

/** 資格のファイルの登録: a version is closed and the next one inserted, never updated. */
final class CoverageLoadStore {

  private static final String EXISTING =
      """
      CREATE TEMPORARY TABLE existing ON COMMIT DROP AS
      SELECT s.line, c.id AS current_id, c.entitlement_id, p.linkage_key,
             CASE WHEN s.change = 'END'
               THEN (c.disqualified_on, c.loss_reason) IS NOT DISTINCT FROM
                    (s.disqualified_on, coalesce(s.loss_reason, c.loss_reason))
               ELSE (p.linkage_key, c.card_classification, c.dependant, c.disqualified_on, c.loss_reason,
                     c.householder_name, c.name, c.name_kana, c.other_name, c.other_name_kana,
                     c.sex_on_face, c.sex_on_back, c.birth_date, c.postal_code, c.address)
                    IS NOT DISTINCT FROM
                    (s.linkage_key, s.card_classification, s.dependant, s.disqualified_on, s.loss_reason,
                     s.householder_name, s.name, s.name_kana, s.other_name, s.other_name_kana,
                     s.sex_on_face, s.sex_on_back, s.birth_date, s.postal_code, s.address)
             END AS same
      FROM staged s
      JOIN insured.coverage c
        ON c.closed_at IS NULL
       AND (c.insurer_number, c.number, c.symbol, c.branch, c.qualified_from)
         = (s.insurer_number, s.number, s.symbol, s.branch, s.qualified_from)
      JOIN insured.person p ON p.id = c.person_id
      """;

  /**
   * As it would stand afterwards: the file's rows, and those of the insurer that it leaves alone.
   * Grouped and sorted, never one row against all others, whatever the planner takes the numbers
   * for.
   */
  private static final String OVERLAP =
      """
      WITH mine AS (
        SELECT s.line AS id, s.insurer_number, coalesce(s.linkage_key, e.linkage_key) AS linkage_key,
               s.qualified_from, coalesce(s.disqualified_on, 'infinity') AS lost_on
        FROM staged s LEFT JOIN existing e USING (line)
        WHERE NOT s.bad
      ), standing AS (
        SELECT c.id, c.insurer_number, m.linkage_key, c.qualified_from,
               coalesce(c.disqualified_on, 'infinity') AS lost_on, false AS replaced
        FROM (SELECT DISTINCT insurer_number, linkage_key FROM mine) m
        JOIN insured.person p USING (linkage_key)
        JOIN insured.coverage c
          ON c.person_id = p.id AND c.insurer_number = m.insurer_number AND c.closed_at IS NULL
        UNION ALL
        SELECT e.current_id, NULL, NULL, NULL, NULL, true
        FROM existing e JOIN staged s USING (line)
        WHERE NOT s.bad
      ), afterwards AS (
        SELECT * FROM mine
        UNION ALL
        SELECT -id, max(insurer_number), max(linkage_key), max(qualified_from), max(lost_on)
        FROM standing GROUP BY id HAVING NOT bool_or(replaced)
      ), in_order AS (
        SELECT id, qualified_from, lost_on, lead(qualified_from) OVER held AS next_from,
               max(lost_on) OVER (held ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS last_to
        FROM afterwards
        WHERE qualified_from < lost_on
        WINDOW held AS (PARTITION BY insurer_number, linkage_key ORDER BY qualified_from)
      )
      SELECT id AS line FROM in_order
      WHERE id > 0 AND (last_to > qualified_from OR next_from < lost_on)
      """;

  /** Medical aid beside an insurance is no mistake. */
  private static final String OVERLAP_ELSEWHERE =
      """
      SELECT DISTINCT s.line
      FROM staged s
      JOIN insured.person p USING (linkage_key)
      JOIN insured.coverage c
        ON c.person_id = p.id AND c.closed_at IS NULL AND c.insurer_number <> s.insurer_number
      WHERE NOT s.bad AND s.card_classification <> 'A1' AND c.card_classification <> 'A1'
        AND s.qualified_from < coalesce(s.disqualified_on, 'infinity')
        AND c.qualified_from < coalesce(c.disqualified_on, 'infinity')
        AND s.qualified_from < coalesce(c.disqualified_on, 'infinity')
        AND c.qualified_from < coalesce(s.disqualified_on, 'infinity')
      """;

  /**
   * In order of the key: two loads that add the same people then wait, but never for each other.
   */
  static final String ADD_PEOPLE =
      """
      INSERT INTO insured.person (linkage_key)
      SELECT DISTINCT s.linkage_key FROM staged s
      WHERE NOT s.bad AND s.linkage_key IS NOT NULL
        AND NOT EXISTS (SELECT FROM insured.person p WHERE p.linkage_key = s.linkage_key)
      ORDER BY s.linkage_key
      ON CONFLICT (linkage_key) DO NOTHING
      """;

  private static final String ADD_VERSIONS =
      """
      INSERT INTO insured.coverage
        (entitlement_id, person_id, insurer_number, card_classification, symbol, number, branch,
         dependant, qualified_from, disqualified_on, loss_reason, householder_name, name, name_kana,
         other_name, other_name_kana, sex_on_face, sex_on_back, birth_date, postal_code, address,
         recorded_at, load_id)
      SELECT coalesce(e.entitlement_id, nextval('insured.entitlement_id')), p.id, s.insurer_number,
             s.card_classification, s.symbol, s.number, s.branch, s.dependant, s.qualified_from,
             s.disqualified_on, s.loss_reason, s.householder_name, s.name, s.name_kana, s.other_name,
             s.other_name_kana, s.sex_on_face, s.sex_on_back, s.birth_date, s.postal_code, s.address,
             now(), ?
      FROM staged s
      JOIN insured.person p USING (linkage_key)
      LEFT JOIN existing e USING (line)
      WHERE NOT s.bad AND s.change <> 'END' AND e.same IS NOT TRUE
      """;

  private static final String END_VERSIONS =
      """
      INSERT INTO insured.coverage
        (entitlement_id, person_id, insurer_number, card_classification, symbol, number, branch,
         dependant, qualified_from, disqualified_on, loss_reason, householder_name, name, name_kana,
         other_name, other_name_kana, sex_on_face, sex_on_back, birth_date, postal_code, address,
         recorded_at, load_id)
      SELECT c.entitlement_id, c.person_id, c.insurer_number, c.card_classification, c.symbol,
             c.number, c.branch, c.dependant, c.qualified_from, s.disqualified_on,
             coalesce(s.loss_reason, c.loss_reason), c.householder_name, c.name, c.name_kana,
             c.other_name, c.other_name_kana, c.sex_on_face, c.sex_on_back, c.birth_date,
             c.postal_code, c.address, now(), ?
      FROM existing e
      JOIN staged s USING (line)
      JOIN insured.coverage c ON c.id = e.current_id
      WHERE NOT s.bad AND s.change = 'END' AND NOT e.same
      """;

  static final LoadStatements STATEMENTS =
      new LoadStatements(
          List.of("insurer_number", "number", "symbol", "branch", "qualified_from"),
          EXISTING,
          List.of(),
          Optional.of(new SetCheck("資格取得日", ErrorCode.ROW_OVERLAPS, OVERLAP)),
          List.of(ADD_PEOPLE, Versions.close("insured.coverage"), ADD_VERSIONS, END_VERSIONS),
          Optional.of(new SetCheck("資格取得日", ErrorCode.ROW_OVERLAPS_ELSEWHERE, OVERLAP_ELSEWHERE)),
          List.of("insured.person", "insured.coverage"));

  private CoverageLoadStore() {}
}
