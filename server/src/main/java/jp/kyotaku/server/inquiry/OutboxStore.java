package jp.kyotaku.server.inquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.institutions.BulkResultForm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 送り箱の保管 */
@Component
class OutboxStore {

  /** The link application asks again until none is left (docs/interface/station.md). */
  private static final int AT_ONCE = 100;

  /** 送るもの */
  sealed interface Content {

    record Whole(byte[] bytes) implements Content {

      @Override
      public String toString() {
        return "Whole[***]";
      }
    }

    /** 一括の仕事の結果 */
    record Result(String fileName, String receptionNumber, BulkResultForm form, LocalDateTime at)
        implements Content {}
  }

  private final JdbcClient jdbc;

  OutboxStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Claims a picked-up file: false when it was answered before. Of two at once the second waits
   * here until the first has committed.
   */
  boolean claim(InstitutionCode institution, UUID pickupId, String fileName) {
    return jdbc.sql(
                """
                INSERT INTO inquiry.outbox (id, institution_code, pickup_id, file_name)
                VALUES (?, ?, ?, ?) ON CONFLICT (institution_code, pickup_id) DO NOTHING
                """)
            .params(UUID.randomUUID(), institution.value(), pickupId, fileName)
            .update()
        == 1;
  }

  void put(InstitutionCode institution, UUID pickupId, byte[] content) {
    jdbc.sql("UPDATE inquiry.outbox SET content = ? WHERE institution_code = ? AND pickup_id = ?")
        .params(content, institution.value(), pickupId)
        .update();
  }

  /** The result of a job: kept there, read from there when it is fetched. */
  void put(InstitutionCode institution, UUID pickupId, AnswerMessage.Answered.Kept kept) {
    jdbc.sql(
            """
            UPDATE inquiry.outbox
            SET result_of = ?, result_form = ?, result_at = ?,
                file_name = regexp_replace(file_name, '[.][^.]*$', ?)
            WHERE institution_code = ? AND pickup_id = ?
            """)
        .params(
            kept.receptionNumber(),
            kept.form().name(),
            kept.at(),
            kept.form().extension(),
            institution.value(),
            pickupId)
        .update();
  }

  boolean isClaimed(InstitutionCode institution, UUID pickupId) {
    return jdbc.sql(
            """
            SELECT EXISTS (SELECT FROM inquiry.outbox
                           WHERE institution_code = ? AND pickup_id = ?)
            """)
        .params(institution.value(), pickupId)
        .query(Boolean.class)
        .single();
  }

  void unclaim(InstitutionCode institution, UUID pickupId) {
    jdbc.sql("DELETE FROM inquiry.outbox WHERE institution_code = ? AND pickup_id = ?")
        .params(institution.value(), pickupId)
        .update();
  }

  List<DeliverAnswers.Waiting> waiting(InstitutionCode institution) {
    return jdbc.sql(
            """
            SELECT id, file_name FROM inquiry.outbox
            WHERE institution_code = ? AND acknowledged_at IS NULL
            ORDER BY created_at LIMIT ?
            """)
        .params(institution.value(), AT_ONCE)
        .query(
            (row, _) ->
                new DeliverAnswers.Waiting(
                    row.getObject("id", UUID.class), row.getString("file_name")))
        .list();
  }

  long count(InstitutionCode institution) {
    return jdbc.sql(
            """
            SELECT count(*) FROM inquiry.outbox
            WHERE institution_code = ? AND acknowledged_at IS NULL
            """)
        .param(institution.value())
        .query(Long.class)
        .single();
  }

  Optional<Content> content(InstitutionCode institution, UUID id) {
    return jdbc.sql(
            """
            SELECT file_name, content, result_of, result_form, result_at FROM inquiry.outbox
            WHERE institution_code = ? AND id = ?
              AND (content IS NOT NULL OR (result_of IS NOT NULL AND acknowledged_at IS NULL))
            """)
        .params(institution.value(), id)
        .query(OutboxStore::content)
        .optional();
  }

  private static Content content(ResultSet row, int number) throws SQLException {
    byte[] content = row.getBytes("content");
    return content == null
        ? new Content.Result(
            row.getString("file_name"),
            row.getString("result_of"),
            BulkResultForm.valueOf(row.getString("result_form")),
            row.getObject("result_at", LocalDateTime.class))
        : new Content.Whole(content);
  }

  void acknowledge(InstitutionCode institution, UUID id) {
    jdbc.sql(
            """
            UPDATE inquiry.outbox SET acknowledged_at = clock_timestamp(), content = NULL
            WHERE institution_code = ? AND id = ? AND acknowledged_at IS NULL
            """)
        .params(institution.value(), id)
        .update();
  }
}
