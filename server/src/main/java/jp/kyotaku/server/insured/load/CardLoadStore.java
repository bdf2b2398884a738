package jp.kyotaku.server.insured.load;

import java.util.List;
import java.util.Optional;

/** カードのファイルの登録: serial → person, and the serial that it replaces. */
final class CardLoadStore {

  private static final String ISSUER = "current_setting('kyotaku.card_issuer')";

  private static final String EXISTING =
      """
      CREATE TEMPORARY TABLE existing ON COMMIT DROP AS
      SELECT s.line, k.serial AS current_id,
             s.change <> 'END'
               AND (p.linkage_key, k.previous_serial) IS NOT DISTINCT FROM
                   (s.linkage_key, s.previous_serial) AS same
      FROM staged s
      JOIN insured.card k ON k.issuer = %s AND k.serial = s.serial
      JOIN insured.person p ON p.id = k.person_id
      """
          .formatted(ISSUER);

  private static final String ADD_PEOPLE =
      """
      INSERT INTO insured.person (linkage_key)
      SELECT DISTINCT s.linkage_key FROM staged s
      WHERE NOT s.bad AND s.linkage_key IS NOT NULL
        AND NOT EXISTS (SELECT FROM insured.person p WHERE p.linkage_key = s.linkage_key)
      ORDER BY s.linkage_key
      ON CONFLICT (linkage_key) DO NOTHING
      """;

  /** A card that is not there is not registered as an insurance card. */
  private static final String END =
      """
      DELETE FROM insured.card k
      USING existing e JOIN staged s USING (line)
      WHERE k.issuer = %s AND k.serial = e.current_id AND NOT s.bad AND s.change = 'END'
      """
          .formatted(ISSUER);

  private static final String WRITE =
      """
      INSERT INTO insured.card (issuer, serial, person_id, previous_serial)
      SELECT %s, s.serial, p.id, s.previous_serial
      FROM staged s
      JOIN insured.person p USING (linkage_key)
      LEFT JOIN existing e USING (line)
      WHERE NOT s.bad AND s.change <> 'END' AND e.same IS NOT TRUE
      ON CONFLICT (issuer, serial) DO UPDATE
      SET person_id = excluded.person_id, previous_serial = excluded.previous_serial
      """
          .formatted(ISSUER);

  static final LoadStatements STATEMENTS =
      new LoadStatements(
          List.of("serial"),
          EXISTING,
          List.of(),
          Optional.empty(),
          List.of(ADD_PEOPLE, END, WRITE),
          Optional.empty(),
          List.of("insured.person", "insured.card"));

  private CardLoadStore() {}
}
