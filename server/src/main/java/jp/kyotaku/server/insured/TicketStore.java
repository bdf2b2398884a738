package jp.kyotaku.server.insured;

import java.time.YearMonth;
import java.util.List;
import jp.kyotaku.kernel.InstitutionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 医療券・調剤券の保管 */
@Component
class TicketStore {

  private final JdbcClient jdbc;

  TicketStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Long> people(InstitutionCode institution, YearMonth month) {
    return jdbc.sql(
            """
            SELECT DISTINCT c.person_id
            FROM insured.medical_ticket t
            JOIN insured.coverage c ON c.entitlement_id = t.entitlement_id AND c.closed_at IS NULL
            WHERE t.designated_code = ? AND t.treatment_month = ? AND t.closed_at IS NULL
            ORDER BY c.person_id
            """)
        .params(institution.value(), month.atDay(1))
        .query(Long.class)
        .list();
  }
}
