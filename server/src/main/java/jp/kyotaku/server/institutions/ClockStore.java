package jp.kyotaku.server.institutions;

import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 業務時計の保管 */
@Component
class ClockStore {

  private final JdbcClient jdbc;

  ClockStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Duration> offset() {
    return jdbc.sql("SELECT offset_seconds FROM institutions.business_clock")
        .query(Long.class)
        .optional()
        .map(Duration::ofSeconds);
  }

  /** Others that would move the clock wait until this transaction ends. */
  Optional<Duration> lockedOffset() {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('business clock', 0))")
        .query(row -> {});
    return offset();
  }

  void keep(Duration offset) {
    jdbc.sql(
            """
            INSERT INTO institutions.business_clock (offset_seconds) VALUES (?)
            ON CONFLICT (only_row) DO UPDATE SET offset_seconds = excluded.offset_seconds
            """)
        .param(offset.toSeconds())
        .update();
  }
}
