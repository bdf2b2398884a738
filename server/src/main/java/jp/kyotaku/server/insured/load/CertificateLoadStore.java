package jp.kyotaku.server.insured.load;

import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.ErrorCode;

/** 証のファイルの登録: papers under an entitlement that stands there. */
final class CertificateLoadStore {

  /** Two diseases are two papers; of any other kind one holds at a time. */
  private static final String DISEASE =
      "CASE kind WHEN 'SPECIFIC_DISEASE' THEN category ELSE '' END";

  private static final Versions VERSIONS =
      new Versions(
          "insured.certificate",
          List.of(
              "kind",
              "classification",
              "category",
              "copay_percent",
              "issued_on",
              "valid_from",
              "valid_to",
              "long_term_on",
              "self_pay"));

  private static final String EXISTING =
      """
      CREATE TEMPORARY TABLE existing ON COMMIT DROP AS
      SELECT s.line, c.entitlement_id, k.id AS current_id,
             CASE WHEN s.change = 'END' THEN k.valid_to IS NOT DISTINCT FROM s.valid_to
               ELSE (%s) IS NOT DISTINCT FROM (%s)
             END AS same
      FROM staged s
      JOIN insured.coverage c
        ON c.closed_at IS NULL
       AND (c.insurer_number, c.number, c.symbol, c.branch, c.qualified_from)
         = (s.insurer_number, s.number, s.symbol, s.branch, s.qualified_from)
      LEFT JOIN insured.certificate k
        ON k.closed_at IS NULL AND k.entitlement_id = c.entitlement_id AND k.kind = s.kind
       AND k.valid_from = s.valid_from
       AND (s.kind <> 'SPECIFIC_DISEASE' OR k.category = s.category)
      """
          .formatted(VERSIONS.of("k"), VERSIONS.of("s"));

  /**
   * As it would stand afterwards: the file's rows, and those papers of the same entitlements that
   * it leaves alone. Grouped and sorted, as the coverages are. A paper that was taken back ends
   * before it begins.
   */
  private static final String OVERLAP =
      """
      WITH mine AS (
        SELECT s.line AS id, e.entitlement_id, s.kind, s.category, s.valid_from,
               coalesce(s.valid_to, 'infinity') AS valid_to
        FROM staged s JOIN existing e USING (line)
        WHERE NOT s.bad
      ), standing AS (
        SELECT k.id, k.entitlement_id, k.kind, k.category, k.valid_from,
               coalesce(k.valid_to, 'infinity') AS valid_to, false AS replaced
        FROM (SELECT DISTINCT entitlement_id FROM mine) m
        JOIN insured.certificate k
          ON k.entitlement_id = m.entitlement_id AND k.closed_at IS NULL
        UNION ALL
        SELECT e.current_id, NULL, NULL, NULL, NULL, NULL, true
        FROM existing e JOIN staged s USING (line)
        WHERE NOT s.bad AND e.current_id IS NOT NULL
      ), afterwards AS (
        SELECT * FROM mine
        UNION ALL
        SELECT -id, max(entitlement_id), max(kind), max(category), max(valid_from), max(valid_to)
        FROM standing GROUP BY id HAVING NOT bool_or(replaced)
      ), in_order AS (
        SELECT id, valid_from, valid_to, lead(valid_from) OVER same_paper AS next_from,
               max(valid_to) OVER (same_paper ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
                 AS last_to
        FROM afterwards
        WHERE valid_from <= valid_to
        WINDOW same_paper AS (
          PARTITION BY entitlement_id, kind, %s ORDER BY valid_from)
      )
      SELECT id AS line FROM in_order
      WHERE id > 0 AND (last_to >= valid_from OR next_from <= valid_to)
      """
          .formatted(DISEASE);

  static final LoadStatements STATEMENTS =
      new LoadStatements(
          List.of(
              "insurer_number",
              "number",
              "symbol",
              "branch",
              "qualified_from",
              "kind",
              "valid_from",
              DISEASE),
          EXISTING,
          List.of(
              new SetCheck("資格取得日", ErrorCode.ROW_ENTITLEMENT_UNKNOWN, StagedRows.NO_ENTITLEMENT)),
          Optional.of(new SetCheck("有効開始日", ErrorCode.ROW_PAPERS_OVERLAP, OVERLAP)),
          VERSIONS.writes(),
          Optional.empty(),
          List.of("insured.certificate"));

  private CertificateLoadStore() {}
}
