package jp.kyotaku.server.inquiry;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 一括の結果の保管 */
@Component
class BulkResultStore {

  /** 答えた数 */
  record Sum(int lines, int normal, int errors) {}

  /** 答えた行のまとまり */
  record Part(int lines, byte[] content) {

    @Override
    public String toString() {
      return "Part[" + lines + "]";
    }
  }

  private final JdbcClient jdbc;

  BulkResultStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False when this part has its result already. */
  boolean insert(String receptionNumber, int part, BulkPartResult result) {
    return jdbc.sql(
                """
                INSERT INTO inquiry.bulk_result (reception_number, part, lines, normal, errors, content)
                VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (reception_number, part) DO NOTHING
                """)
            .params(
                receptionNumber,
                part,
                result.normal() + result.errors(),
                result.normal(),
                result.errors(),
                Deflated.of(result.content()))
            .update()
        == 1;
  }

  Sum sum(String receptionNumber) {
    return jdbc.sql(
            """
            SELECT coalesce(sum(lines), 0) AS lines, coalesce(sum(normal), 0) AS normal,
                   coalesce(sum(errors), 0) AS errors
            FROM inquiry.bulk_result WHERE reception_number = ?
            """)
        .param(receptionNumber)
        .query((row, _) -> new Sum(row.getInt("lines"), row.getInt("normal"), row.getInt("errors")))
        .single();
  }

  /** The units of one part, as they stand in the message; empty behind the last. */
  Optional<byte[]> content(String receptionNumber, int part) {
    return part(receptionNumber, part).map(Part::content);
  }

  Optional<Part> part(String receptionNumber, int part) {
    return jdbc.sql(
            """
            SELECT lines, content FROM inquiry.bulk_result WHERE reception_number = ? AND part = ?
            """)
        .params(receptionNumber, part)
        .query(
            (row, _) -> new Part(row.getInt("lines"), Deflated.inflated(row.getBytes("content"))))
        .optional();
  }

  void remove(String receptionNumber) {
    jdbc.sql("DELETE FROM inquiry.bulk_result WHERE reception_number = ?")
        .param(receptionNumber)
        .update();
  }
}
