package jp.kyotaku.server.rehearsal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 稽古のデータを消す唯一の場所. The modules never delete a registration or an answer; only a rehearsal forgets,
 * so that their tables are named here and nowhere in them. The trail of events stays.
 */
@Component
@InRehearsal
class TestDataStore {

  /** Each with the institution's code as its only parameter, in the order of their references. */
  static final List<String> DELETIONS =
      List.of(
          """
          DELETE FROM consent.choice WHERE registration_id IN
            (SELECT id FROM consent.registration WHERE institution_code = ?)
          """,
          """
          DELETE FROM consent.prescription_form WHERE registration_id IN
            (SELECT id FROM consent.registration WHERE institution_code = ?)
          """,
          "DELETE FROM consent.withdrawal WHERE institution_code = ?",
          "DELETE FROM consent.registration WHERE institution_code = ?",
          "DELETE FROM continuity.review_result WHERE institution_code = ?",
          "DELETE FROM continuity.care_end WHERE institution_code = ?",
          "DELETE FROM identity.verification WHERE institution_code = ?",
          "DELETE FROM identity.challenge WHERE institution_code = ?",
          "DELETE FROM reception.session WHERE institution_code = ?",
          "DELETE FROM reception.booking WHERE institution_code = ?",
          "DELETE FROM inquiry.outbox WHERE institution_code = ?",
          """
          DELETE FROM inquiry.bulk_result WHERE reception_number IN
            (SELECT reception_number FROM inquiry.bulk_job
               WHERE institution_code = ? AND finished_at IS NOT NULL)
          """,
          """
          DELETE FROM inquiry.fallback_comparison WHERE fallback_id IN
            (SELECT id FROM inquiry.fallback WHERE institution_code = ?)
          """,
          """
          DELETE FROM inquiry.fallback_contact WHERE fallback_id IN
            (SELECT id FROM inquiry.fallback WHERE institution_code = ?)
          """,
          "DELETE FROM inquiry.fallback WHERE institution_code = ?",
          "DELETE FROM inquiry.planned_visit WHERE institution_code = ?",
          """
          DELETE FROM inquiry.checked_visit WHERE check_id IN
            (SELECT id FROM inquiry.visit_check WHERE institution_code = ?)
          """,
          "DELETE FROM inquiry.visit_check WHERE institution_code = ?",
          "DELETE FROM inquiry.bulk_job WHERE institution_code = ? AND finished_at IS NOT NULL",
          """
          DELETE FROM inquiry.bulk_upload u WHERE institution_code = ?
            AND NOT EXISTS (SELECT FROM inquiry.bulk_job j WHERE j.upload_id = u.id)
          """,
          "DELETE FROM inquiry.re_inquiry_answer WHERE institution_code = ?",
          "DELETE FROM insured.reference_number WHERE institution_code = ?",
          "DELETE FROM insured.reference_person WHERE institution_code = ?");

  private final JdbcClient jdbc;

  TestDataStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  TestData count(InstitutionCode code) {
    return new TestData(
        count("SELECT count(*) FROM consent.registration WHERE institution_code = ?", code),
        count("SELECT count(*) FROM reception.session WHERE institution_code = ?", code),
        count(
            "SELECT count(*) FROM inquiry.bulk_job WHERE institution_code = ? AND finished_at"
                + " IS NOT NULL",
            code),
        count("SELECT count(*) FROM inquiry.outbox WHERE institution_code = ?", code));
  }

  void clear(InstitutionCode code) {
    DELETIONS.forEach(deletion -> jdbc.sql(deletion).param(code.value()).update());
  }

  void keepLoaded(
      InstitutionCode code, Instant at, String userId, TestDataSet set, TestDataCounts counts) {
    jdbc.sql(
            """
            INSERT INTO rehearsal.test_data_deed
              (institution_code, at, user_id, data_set, added, restored, unchanged, left_out)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            code.value(),
            Timestamp.from(at),
            userId,
            set.name(),
            counts.added(),
            counts.restored(),
            counts.unchanged(),
            counts.leftOut())
        .update();
  }

  void keepCleared(InstitutionCode code, Instant at, String userId) {
    jdbc.sql(
            "INSERT INTO rehearsal.test_data_deed (institution_code, at, user_id) VALUES (?, ?, ?)")
        .params(code.value(), Timestamp.from(at), userId)
        .update();
  }

  List<TestDataDeed> deeds(InstitutionCode code) {
    return jdbc.sql(
            """
            SELECT at, user_id, data_set, added, restored, unchanged, left_out
            FROM rehearsal.test_data_deed WHERE institution_code = ? ORDER BY id DESC LIMIT 20
            """)
        .param(code.value())
        .query(TestDataStore::deed)
        .list();
  }

  private static TestDataDeed deed(ResultSet row, int number) throws SQLException {
    return new TestDataDeed(
        row.getTimestamp("at").toInstant(),
        row.getString("user_id"),
        Optional.ofNullable(row.getString("data_set")).flatMap(TestDataSet::named),
        new TestDataCounts(
            row.getLong("added"),
            row.getLong("restored"),
            row.getLong("unchanged"),
            row.getLong("left_out")));
  }

  private long count(String question, InstitutionCode code) {
    return jdbc.sql(question).param(code.value()).query(Long.class).single();
  }
}
