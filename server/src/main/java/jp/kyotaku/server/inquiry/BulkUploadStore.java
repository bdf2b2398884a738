package jp.kyotaku.server.inquiry;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import jp.kyotaku.kernel.InstitutionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 一括の行の保管 */
@Component
class BulkUploadStore {

  /**
   * 行のまとまり
   *
   * @param content as the kind of job keeps its lines
   */
  record Part(int number, int firstLine, int lines, byte[] content) {}

  private final JdbcClient jdbc;

  BulkUploadStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void begin(UUID upload, InstitutionCode institution) {
    jdbc.sql("INSERT INTO inquiry.bulk_upload (id, institution_code) VALUES (?, ?)")
        .params(upload, institution.value())
        .update();
  }

  void add(UUID upload, Part part) {
    jdbc.sql(
            """
            INSERT INTO inquiry.bulk_lines (upload_id, part, first_line, lines, content)
            VALUES (?, ?, ?, ?, ?)
            """)
        .params(upload, part.number(), part.firstLine(), part.lines(), Deflated.of(part.content()))
        .update();
  }

  Part part(UUID upload, int number) {
    return jdbc.sql(
            """
            SELECT part, first_line, lines, content FROM inquiry.bulk_lines
            WHERE upload_id = ? AND part = ?
            """)
        .params(upload, number)
        .query(
            (row, _) ->
                new Part(
                    row.getInt("part"),
                    row.getInt("first_line"),
                    row.getInt("lines"),
                    Deflated.inflated(row.getBytes("content"))))
        .single();
  }

  /** Those of a job that have no result yet, the first of them. */
  List<Integer> unanswered(BulkJob job, int most) {
    return jdbc.sql(
            """
            SELECT l.part FROM inquiry.bulk_lines l
            WHERE l.upload_id = ?
              AND NOT EXISTS (SELECT FROM inquiry.bulk_result r
                              WHERE r.reception_number = ? AND r.part = l.part)
            ORDER BY l.part LIMIT ?
            """)
        .params(job.uploadId(), job.receptionNumber(), most)
        .query(Integer.class)
        .list();
  }

  void remove(UUID upload) {
    jdbc.sql("DELETE FROM inquiry.bulk_upload WHERE id = ?").param(upload).update();
  }

  /** Uploads that broke off: of no job, and begun long ago. */
  void removeBrokenOff(Duration longAgo) {
    jdbc.sql(
            """
            DELETE FROM inquiry.bulk_upload u
            WHERE u.begun_at < clock_timestamp() - ? * interval '1 second'
              AND NOT EXISTS (SELECT FROM inquiry.bulk_job j WHERE j.upload_id = u.id)
            """)
        .param(longAgo.toSeconds())
        .update();
  }
}
