package jp.kyotaku.server.inquiry;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.InstitutionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 訪問予定の保管 */
@Component
class VisitPlanStore {

  private static final String SELECT = "SELECT * FROM inquiry.planned_visit ";

  private final JdbcClient jdbc;

  VisitPlanStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** So that the limit of a day holds for two who plan at once. */
  void waitForOthersOf(InstitutionCode institution) {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('visit plan ' || ?, 0))")
        .param(institution.value())
        .query((_, _) -> true)
        .single();
  }

  void insert(InstitutionCode institution, String operator, PlannedVisit visit, Instant at) {
    var patient = VisitColumns.Patient.of(visit.patient());
    jdbc.sql(
            """
            INSERT INTO inquiry.planned_visit
              (id, institution_code, day, visit_time, category, reference_number, insurer_number,
               symbol, number, branch, birth_date, note, operator, planned_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING
            """)
        .params(visit.id(), institution.value(), visit.day())
        .param(visit.time().orElse(null))
        .params(
            visit.category().name(),
            patient.reference(),
            patient.insurer(),
            patient.symbol(),
            patient.number(),
            patient.branch())
        .param(patient.birthDate())
        .params(visit.note(), operator, Timestamp.from(at))
        .update();
  }

  /** Whether there is such a visit still. */
  boolean change(InstitutionCode institution, String operator, PlannedVisit visit) {
    var patient = VisitColumns.Patient.of(visit.patient());
    return jdbc.sql(
                """
                UPDATE inquiry.planned_visit
                SET day = ?, visit_time = ?, category = ?, reference_number = ?, insurer_number = ?,
                    symbol = ?, number = ?, branch = ?, birth_date = ?, note = ?, operator = ?
                WHERE id = ? AND institution_code = ?
                """)
            .params(visit.day())
            .param(visit.time().orElse(null))
            .params(
                visit.category().name(),
                patient.reference(),
                patient.insurer(),
                patient.symbol(),
                patient.number(),
                patient.branch())
            .param(patient.birthDate())
            .params(visit.note(), operator, visit.id(), institution.value())
            .update()
        == 1;
  }

  boolean remove(InstitutionCode institution, UUID id) {
    return jdbc.sql("DELETE FROM inquiry.planned_visit WHERE id = ? AND institution_code = ?")
            .params(id, institution.value())
            .update()
        == 1;
  }

  Optional<PlannedVisit> find(InstitutionCode institution, UUID id) {
    return jdbc.sql(SELECT + "WHERE id = ? AND institution_code = ?")
        .params(id, institution.value())
        .query((row, _) -> VisitColumns.visit(row, "id", row.getObject("day", LocalDate.class)))
        .optional();
  }

  /** By time; those without one last. */
  List<PlannedVisit> on(InstitutionCode institution, LocalDate day) {
    return jdbc.sql(
            SELECT
                + """
                WHERE institution_code = ? AND day = ?
                ORDER BY visit_time NULLS LAST, planned_at, id
                """)
        .params(institution.value(), day)
        .query((row, _) -> VisitColumns.visit(row, "id", day))
        .list();
  }

  /** Whether another visit than this one is the same. */
  boolean hasAnotherLike(InstitutionCode institution, PlannedVisit visit) {
    return on(institution, visit.day()).stream()
        .anyMatch(other -> !other.id().equals(visit.id()) && other.sameAs(visit));
  }

  /** The days from this one on that have visits. */
  List<LocalDate> daysFrom(InstitutionCode institution, LocalDate day, int most) {
    return jdbc.sql(
            """
            SELECT DISTINCT day FROM inquiry.planned_visit
            WHERE institution_code = ? AND day >= ? ORDER BY day LIMIT ?
            """)
        .params(institution.value(), day, most)
        .query(LocalDate.class)
        .list();
  }
}
