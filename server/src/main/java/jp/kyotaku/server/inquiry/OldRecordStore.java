package jp.kyotaku.server.inquiry;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.kernel.Retention;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 古い記録の片付け: each answers with how many went, by institution. */
@Component
class OldRecordStore {

  private final JdbcClient jdbc;

  OldRecordStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<InstitutionCode, Integer> removePlans(Retention.Over over) {
    return removed(
        """
        WITH gone AS (DELETE FROM inquiry.planned_visit WHERE day >= ? AND day < ?
                      RETURNING institution_code)
        """,
        over.from(),
        over.before());
  }

  Map<InstitutionCode, Integer> removeChecks(Retention.Over over) {
    jdbc.sql(
            """
            DELETE FROM inquiry.checked_visit v USING inquiry.visit_check c
            WHERE v.check_id = c.id AND c.day >= ? AND c.day < ?
            """)
        .params(over.from(), over.before())
        .update();
    return removed(
        """
        WITH gone AS (DELETE FROM inquiry.visit_check WHERE day >= ? AND day < ?
                      RETURNING institution_code)
        """,
        over.from(),
        over.before());
  }

  /** With what was found later about them. */
  Map<InstitutionCode, Integer> removeFallbacks(Retention.Over over) {
    var from = Timestamp.from(begin(over.from()));
    var before = Timestamp.from(begin(over.before()));
    jdbc.sql(
            """
            DELETE FROM inquiry.fallback_contact c USING inquiry.fallback f
            WHERE c.fallback_id = f.id AND f.recorded_at >= ? AND f.recorded_at < ?
            """)
        .params(from, before)
        .update();
    jdbc.sql(
            """
            DELETE FROM inquiry.fallback_comparison c USING inquiry.fallback f
            WHERE c.fallback_id = f.id AND f.recorded_at >= ? AND f.recorded_at < ?
            """)
        .params(from, before)
        .update();
    return removed(
        """
        WITH gone AS (DELETE FROM inquiry.fallback WHERE recorded_at >= ? AND recorded_at < ?
                      RETURNING institution_code)
        """,
        from,
        before);
  }

  private static Instant begin(LocalDate day) {
    return day.atStartOfDay(Japan.ZONE).toInstant();
  }

  private Map<InstitutionCode, Integer> removed(String gone, Object from, Object before) {
    var counts = new HashMap<InstitutionCode, Integer>();
    jdbc.sql(gone + "SELECT institution_code, count(*) AS number FROM gone GROUP BY 1")
        .params(from, before)
        .query(
            row -> {
              counts.put(
                  new InstitutionCode(row.getString("institution_code")), row.getInt("number"));
            });
    return counts;
  }
}
