package jp.kyotaku.server.inquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.institutions.CharacterCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 一括の仕事の保管 */
@Component
class BulkJobStore {

  private static final String JOB =
      """
      SELECT reception_number, institution_code, kind, file_name, file_identifier, asked_by,
             asked_from, asked_to, way, operator, character_code, accepted_at, recorded_at,
             upload_id, answered_for, lines, finished_at, normal, errors, failed, kept_until,
             forgotten_at
      FROM inquiry.bulk_job
      """;

  private final JdbcClient jdbc;

  BulkJobStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** 受付番号: the day and a running number; unique everywhere, not only per institution and day. */
  String nextReceptionNumber(LocalDate day) {
    long running =
        jdbc.sql("SELECT nextval('inquiry.reception_number')").query(Long.class).single();
    return day.format(DateTimeFormatter.BASIC_ISO_DATE) + "%08d".formatted(running);
  }

  /** False when the same file of the same institution and kind is there already. */
  boolean insert(BulkJob job, byte[] contentHash) {
    return jdbc.sql(
                """
                INSERT INTO inquiry.bulk_job
                  (reception_number, institution_code, kind, file_name, content_hash,
                   file_identifier, asked_by, asked_from, asked_to, way, operator, character_code,
                   accepted_at, upload_id, answered_for, lines)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (institution_code, kind, file_name, content_hash) DO NOTHING
                """)
            .params(
                job.receptionNumber(),
                job.institution().value(),
                job.kind().name(),
                job.file().name(),
                contentHash)
            .param(job.file().identifier().orElse(null))
            .params(
                job.asked().by().name(),
                job.asked().from(),
                job.asked().to(),
                job.asker().way().name(),
                job.asker().operator(),
                job.characterCode().name(),
                Timestamp.from(job.acceptedAt()),
                job.uploadId())
            .param(job.plan().map(BulkJob.Plan::day).orElse(null))
            .param(job.plan().map(BulkJob.Plan::lines).orElse(null))
            .update()
        == 1;
  }

  Optional<BulkJob> byFile(
      InstitutionCode institution, BulkKind kind, String fileName, byte[] contentHash) {
    return jdbc.sql(
            JOB
                + """
                WHERE institution_code = ? AND kind = ? AND file_name = ? AND content_hash = ?
                """)
        .params(institution.value(), kind.name(), fileName, contentHash)
        .query(BulkJobStore::job)
        .optional();
  }

  Optional<BulkJob> find(InstitutionCode institution, String receptionNumber) {
    return jdbc.sql(JOB + "WHERE reception_number = ? AND institution_code = ?")
        .params(receptionNumber, institution.value())
        .query(BulkJobStore::job)
        .optional();
  }

  Optional<BulkJob> find(String receptionNumber) {
    return jdbc.sql(JOB + "WHERE reception_number = ?")
        .param(receptionNumber)
        .query(BulkJobStore::job)
        .optional();
  }

  Optional<BulkJob> lock(String receptionNumber) {
    return jdbc.sql(JOB + "WHERE reception_number = ? FOR UPDATE")
        .param(receptionNumber)
        .query(BulkJobStore::job)
        .optional();
  }

  /** Newest first. */
  List<BulkJob> newest(InstitutionCode institution, Set<BulkKind> kinds, int from, int most) {
    return jdbc.sql(
            JOB
                + """
                WHERE institution_code = ? AND kind = ANY (?)
                ORDER BY accepted_at DESC, reception_number DESC OFFSET ? LIMIT ?
                """)
        .params(
            institution.value(), kinds.stream().map(Enum::name).toArray(String[]::new), from, most)
        .query(BulkJobStore::job)
        .list();
  }

  void plan(BulkJob job, BulkJob.Plan plan) {
    jdbc.sql("UPDATE inquiry.bulk_job SET answered_for = ?, lines = ? WHERE reception_number = ?")
        .params(plan.day(), plan.lines(), job.receptionNumber())
        .update();
  }

  void end(String receptionNumber, BulkJob.End end) {
    jdbc.sql(
            """
            UPDATE inquiry.bulk_job
            SET finished_at = ?, normal = ?, errors = ?, failed = ?, kept_until = ?
            WHERE reception_number = ?
            """)
        .params(
            Timestamp.from(end.at()),
            end.normal(),
            end.errors(),
            end.failed(),
            end.keptUntil(),
            receptionNumber)
        .update();
  }

  /** Whose time is over on this day, and of no file that still waits to be fetched. */
  List<String> keptNoLonger(LocalDate day, int most) {
    return jdbc.sql(
            """
            SELECT reception_number FROM inquiry.bulk_job j
            WHERE kept_until < ? AND forgotten_at IS NULL
              AND NOT EXISTS (SELECT FROM inquiry.outbox o
                              WHERE o.institution_code = j.institution_code
                                AND o.result_of = j.reception_number AND o.acknowledged_at IS NULL)
            ORDER BY kept_until LIMIT ?
            """)
        .params(day, most)
        .query(String.class)
        .list();
  }

  void forget(String receptionNumber, Instant at) {
    jdbc.sql("UPDATE inquiry.bulk_job SET forgotten_at = ? WHERE reception_number = ?")
        .params(Timestamp.from(at), receptionNumber)
        .update();
  }

  /** Whether another job waits for its turn. */
  boolean othersWait() {
    return jdbc.sql(
            """
            SELECT EXISTS (SELECT FROM inquiry.scheduled_tasks
                           WHERE task_name = ? AND NOT picked AND execution_time <= now())
            """)
        .param(InquiryJobs.RUN_BULK_JOB.getTaskName())
        .query(Boolean.class)
        .single();
  }

  /**
   * 手元にあった仕事を戻す: what a machine had picked when it was killed. Other machines wait for its silence;
   * the machine itself knows at its start that nobody works on it any more. Were it wrong, two
   * would work on the same, which harms nothing.
   */
  void putBack(String task, String machine) {
    jdbc.sql(
            """
            UPDATE inquiry.scheduled_tasks
            SET picked = false, picked_by = NULL, last_heartbeat = NULL, version = version + 1
            WHERE task_name = ? AND picked AND picked_by = ?
            """)
        .params(task, machine)
        .update();
  }

  private static BulkJob job(ResultSet row, int number) throws SQLException {
    var institution = new InstitutionCode(row.getString("institution_code"));
    return new BulkJob(
        row.getString("reception_number"),
        institution,
        BulkKind.valueOf(row.getString("kind")),
        new BulkJob.File(
            row.getString("file_name"), Optional.ofNullable(row.getString("file_identifier"))),
        new BulkQuestion(
            BulkQuestion.By.valueOf(row.getString("asked_by")),
            row.getObject("asked_from", LocalDate.class),
            row.getObject("asked_to", LocalDate.class)),
        new Asker(
            institution,
            Asker.Way.valueOf(row.getString("way")),
            row.getString("operator"),
            Optional.empty()),
        CharacterCode.valueOf(row.getString("character_code")),
        row.getTimestamp("accepted_at").toInstant(),
        row.getTimestamp("recorded_at").toInstant(),
        row.getObject("upload_id", UUID.class),
        plan(row),
        end(row),
        row.getTimestamp("forgotten_at") != null);
  }

  private static Optional<BulkJob.Plan> plan(ResultSet row) throws SQLException {
    int lines = row.getInt("lines");
    return Optional.ofNullable(row.getObject("answered_for", LocalDate.class))
        .map(day -> new BulkJob.Plan(day, lines));
  }

  private static Optional<BulkJob.End> end(ResultSet row) throws SQLException {
    int normal = row.getInt("normal");
    int errors = row.getInt("errors");
    boolean failed = row.getBoolean("failed");
    var keptUntil = row.getObject("kept_until", LocalDate.class);
    return Optional.ofNullable(row.getTimestamp("finished_at"))
        .map(at -> new BulkJob.End(at.toInstant(), normal, errors, failed, keptUntil));
  }
}
