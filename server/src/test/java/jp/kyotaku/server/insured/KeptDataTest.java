package jp.kyotaku.server.insured;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;
import jp.kyotaku.server.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** 前の版で登録された人の移し替え */
class KeptDataTest {

  private static final String[] FOLDERS =
      Stream.of(
              "audit",
              "institutions",
              "insured",
              "identity",
              "consent",
              "reception",
              "inquiry",
              "terminal")
          .map(module -> "classpath:db/migration/" + module)
          .toArray(String[]::new);

  private static final String EARLIER =
      """
      INSERT INTO insured.person (linkage_key, name, name_kana, sex, birth_date, postal_code, address)
      VALUES ('P1', '髙見　ハル', 'ﾀｶﾐ ﾊﾙ', '2', '1934-02-11', '190-0001', '見本都');
      INSERT INTO insured.coverage
        (person_id, insurer_number, insurer_name, card_classification, symbol, number, branch, dependant,
         qualified_from, copay_percent, limit_category, limit_valid_from)
      SELECT id, '39138094', '見本広域連合', '01', '', '09000011', '', false, '2023-08-01', 10, 'B10', '2023-08-01'
      FROM insured.person;
      INSERT INTO inquiry.bulk_inquiry
        (reception_number, institution_code, file_name, content_hash, consent_from, consent_to, accepted_at)
      VALUES ('R1', '1360090011', 'a.xml', '', '2024-06-03', '2024-06-03', now());
      INSERT INTO inquiry.bulk_unit
        (reception_number, line, registration_id, person_id, coverage_ids, validity)
      SELECT 'R1', 1, gen_random_uuid(), person_id, ARRAY[id], 'VALID' FROM insured.coverage;
      """;

  private static final String SINCE =
      """
      SELECT concat_ws('/', i.name, c.name, c.name_kana, c.sex_on_face, c.birth_date, c.address,
        (SELECT string_agg(k.kind || ' ' || coalesce(k.category, k.copay_percent::text), ' ' ORDER BY k.kind)
         FROM insured.certificate k WHERE k.entitlement_id = c.entitlement_id),
        (SELECT j.kind || ' ' || coalesce(j.lines::text, '') FROM inquiry.bulk_job j))
      FROM insured.coverage c JOIN insured.insurer i ON i.number = c.insurer_number
      """;

  @Test
  void 前の版の人と資格と証は移り一括の受付も移る() throws SQLException {
    String url = TestDatabase.freshUrl();
    Flyway.configure()
        .dataSource(url, "postgres", "")
        .locations(FOLDERS)
        .target("1.08")
        .load()
        .migrate();
    try (var connection = DriverManager.getConnection(url, "postgres", "");
        var statement = connection.createStatement()) {
      statement.execute(EARLIER);

      Flyway.configure().dataSource(url, "postgres", "").locations(FOLDERS).load().migrate();

      try (var rows = statement.executeQuery(SINCE)) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getString(1))
            .isEqualTo(
                "見本広域連合/髙見　ハル/ﾀｶﾐ ﾊﾙ/2/1934-02-11/見本都/INSURED_CARD 10 LIMIT"
                    + " B10/CONSENTED_HOME_VISIT ");
      }
    }
  }
}
