package jp.kyotaku.bench;

import java.sql.Connection;
import java.sql.SQLException;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.samples.GeneratedPeople;

/**
 * 生成した人々の初回訪問を読み込む: each was verified at home in April, consented to everything, and has one
 * reviewed month.
 */
final class LoadVisits {

  private static final String CHOICE =
      """
      INSERT INTO consent.choice (registration_id, item, state)
      SELECT r.id, item, 'GRANTED' FROM consent.registration r,
        unnest(ARRAY['SURGERY', 'TREATMENT', 'MEDICATION', 'SPECIFIC_CHECKUP', 'LIMIT_AMOUNT',
                     'SPECIFIC_DISEASE']) AS item
      """;

  private LoadVisits() {}

  static void load(Connection connection, InstitutionCode station) throws SQLException {
    // The rows refer to each other as they must; checking each of millions would take minutes.
    MeasuredSystem.execute(connection, "SET session_replication_role = replica");
    MeasuredSystem.execute(connection, registrations(station));
    MeasuredSystem.execute(connection, CHOICE);
    MeasuredSystem.execute(connection, reviews(station));
    MeasuredSystem.execute(connection, "SET session_replication_role = DEFAULT");
    MeasuredSystem.execute(
        connection,
        "VACUUM ANALYZE consent.registration, consent.choice, continuity.review_result");
  }

  private static String registrations(InstitutionCode station) {
    return """
    INSERT INTO consent.registration
      (id, person_id, institution_code, category, registered_at, verification_id)
    SELECT gen_random_uuid(), id, '%s', 'HOME_VISIT_CARE', '2024-04-15 01:00:00+00',
           gen_random_uuid()
    FROM insured.person WHERE id >= %d
    """
        .formatted(station.value(), GeneratedPeople.FIRST_ID);
  }

  private static String reviews(InstitutionCode station) {
    return """
    INSERT INTO continuity.review_result
      (institution_code, person_id, service_month, claim, outcome, decided_on, recorded_on)
    SELECT '%s', id, '2024-04-01', '1', 'REVIEWED', '2024-05-25', '2024-05-25'
    FROM insured.person WHERE id >= %d
    """
        .formatted(station.value(), GeneratedPeople.FIRST_ID);
  }
}
