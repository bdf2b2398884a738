package jp.kyotaku.server.inquiry;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.InstitutionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 送り箱の保管 */
@Component
class OutboxStore {

  /** The link application asks again until none is left (docs/interface/station.md). */
  private static final int AT_ONCE = 100;

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

  Optional<byte[]> content(InstitutionCode institution, UUID id) {
    return jdbc.sql(
            """
            SELECT content FROM inquiry.outbox
            WHERE institution_code = ? AND id = ? AND content IS NOT NULL
            """)
        .params(institution.value(), id)
        .query(byte[].class)
        .optional();
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
