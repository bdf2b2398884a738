package jp.kyotaku.server.institutions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** お知らせと既読の保管 */
@Component
class NoticeStore {

  private final JdbcClient jdbc;

  NoticeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Newest first. */
  List<Notice> publishedBy(LocalDate day) {
    return jdbc.sql(
            """
            SELECT number, published_on, title, body FROM institutions.notice
            WHERE published_on <= ? ORDER BY published_on DESC, number DESC
            """)
        .param(day)
        .query(NoticeStore::notice)
        .list();
  }

  Optional<Notice> find(int number, LocalDate day) {
    return jdbc.sql(
            """
            SELECT number, published_on, title, body FROM institutions.notice
            WHERE number = ? AND published_on <= ?
            """)
        .params(number, day)
        .query(NoticeStore::notice)
        .optional();
  }

  Set<Integer> readBy(Operator operator) {
    return Set.copyOf(
        jdbc.sql(
                """
                SELECT notice_number FROM institutions.notice_read
                WHERE institution_code = ? AND user_id = ?
                """)
            .params(operator.institutionCode(), operator.userId())
            .query(Integer.class)
            .list());
  }

  void markRead(int number, Operator operator, Instant at) {
    jdbc.sql(
            """
            INSERT INTO institutions.notice_read (notice_number, institution_code, user_id, read_at)
            VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
            """)
        .params(number, operator.institutionCode(), operator.userId(), Timestamp.from(at))
        .update();
  }

  void publish(Notice notice) {
    jdbc.sql(
            """
            INSERT INTO institutions.notice (number, published_on, title, body)
            VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
            """)
        .params(notice.number(), notice.publishedOn(), notice.title(), notice.body())
        .update();
  }

  private static Notice notice(ResultSet row, int number) throws SQLException {
    return new Notice(
        row.getInt("number"),
        row.getObject("published_on", LocalDate.class),
        row.getString("title"),
        row.getString("body"));
  }
}
