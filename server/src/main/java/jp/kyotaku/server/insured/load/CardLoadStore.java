package jp.kyotaku.server.insured.load;

import java.util.List;
import java.util.Optional;

/**
 * カードのファイルの登録: serial → person, and the serial that it replaces. A card without a current
 * version is not registered as an insurance card.
 */
final class CardLoadStore {

  private static final String TABLE = "insured.card";

  private static final String ISSUER = "current_setting('kyotaku.card_issuer')";

  private static final String EXISTING =
      """
      CREATE TEMPORARY TABLE existing ON COMMIT DROP AS
      SELECT s.line, k.id AS current_id,
             s.change <> 'END'
               AND (p.linkage_key, k.previous_serial) IS NOT DISTINCT FROM
                   (s.linkage_key, s.previous_serial) AS same
      FROM staged s
      JOIN insured.card k ON k.issuer = %s AND k.serial = s.serial AND k.closed_at IS NULL
      JOIN insured.person p ON p.id = k.person_id
      """
          .formatted(ISSUER);

  private static final String ADD_VERSIONS =
      """
      INSERT INTO insured.card (issuer, serial, person_id, previous_serial, recorded_at, load_id)
      SELECT %s, s.serial, p.id, s.previous_serial, now(), ?
      FROM staged s
      JOIN insured.person p USING (linkage_key)
      LEFT JOIN existing e USING (line)
      WHERE NOT s.bad AND s.change <> 'END' AND e.same IS NOT TRUE
      """
          .formatted(ISSUER);

  static final LoadStatements STATEMENTS =
      new LoadStatements(
          List.of("serial"),
          EXISTING,
          List.of(),
          Optional.empty(),
          List.of(CoverageLoadStore.ADD_PEOPLE, Versions.close(TABLE), ADD_VERSIONS),
          Optional.empty(),
          List.of("insured.person", TABLE));

  private CardLoadStore() {}
}
