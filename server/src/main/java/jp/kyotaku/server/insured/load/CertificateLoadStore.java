package jp.kyotaku.server.insured.load;

import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.ErrorCode;

/** 証のファイルの登録: papers under an entitlement that stands there. */
final class CertificateLoadStore {

  private static final String EXISTING =
      """
      CREATE TEMPORARY TABLE existing ON COMMIT DROP AS
      SELECT s.line, c.entitlement_id, k.id AS current_id,
             CASE WHEN s.change = 'END' THEN k.valid_to IS NOT DISTINCT FROM s.valid_to
               ELSE (k.classification, k.category, k.copay_percent, k.issued_on, k.valid_to,
                     k.long_term_on, k.self_pay) IS NOT DISTINCT FROM
                    (s.classification, s.category, s.copay_percent, s.issued_on, s.valid_to,
                     s.long_term_on, s.self_pay)
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
      """;

  private static final String CLOSE =
      """
      UPDATE insured.certificate k SET closed_at = now()
      FROM existing e JOIN staged s USING (line)
      WHERE k.id = e.current_id AND NOT s.bad AND NOT e.same
      """;

  private static final String ADD_VERSIONS =
      """
      INSERT INTO insured.certificate
        (entitlement_id, kind, classification, category, copay_percent, issued_on, valid_from, valid_to,
         long_term_on, self_pay, recorded_at, load_id)
      SELECT e.entitlement_id, s.kind, s.classification, s.category, s.copay_percent, s.issued_on,
             s.valid_from, s.valid_to, s.long_term_on, s.self_pay, now(), ?
      FROM staged s JOIN existing e USING (line)
      WHERE NOT s.bad AND s.change <> 'END' AND (e.current_id IS NULL OR NOT e.same)
      """;

  private static final String END_VERSIONS =
      """
      INSERT INTO insured.certificate
        (entitlement_id, kind, classification, category, copay_percent, issued_on, valid_from, valid_to,
         long_term_on, self_pay, recorded_at, load_id)
      SELECT k.entitlement_id, k.kind, k.classification, k.category, k.copay_percent, k.issued_on,
             k.valid_from, s.valid_to, k.long_term_on, k.self_pay, now(), ?
      FROM existing e
      JOIN staged s USING (line)
      JOIN insured.certificate k ON k.id = e.current_id
      WHERE NOT s.bad AND s.change = 'END' AND NOT e.same
      """;

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
              "CASE kind WHEN 'SPECIFIC_DISEASE' THEN category ELSE '' END"),
          EXISTING,
          List.of(
              new SetCheck("資格取得日", ErrorCode.ROW_ENTITLEMENT_UNKNOWN, StagedRows.NO_ENTITLEMENT)),
          Optional.empty(),
          List.of(CLOSE, ADD_VERSIONS, END_VERSIONS),
          Optional.empty(),
          List.of("insured.certificate"));

  private CertificateLoadStore() {}
}
