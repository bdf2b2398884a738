package jp.kyotaku.server.insured;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kyotaku.kernel.code.LossReason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 死亡による資格喪失の保管 */
@Component
class DeathStore {

  private final JdbcClient jdbc;

  DeathStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<Long, LocalDate> of(Collection<Long> personIds) {
    var days = new HashMap<Long, LocalDate>();
    jdbc.sql(
            """
            SELECT person_id, min(disqualified_on) AS day FROM insured.coverage
            WHERE person_id = ANY (?) AND closed_at IS NULL AND loss_reason = ?
            GROUP BY person_id
            """)
        .params(personIds.toArray(Long[]::new), LossReason.DEATH.code())
        .query(
            row -> {
              days.put(row.getLong("person_id"), row.getObject("day", LocalDate.class));
            });
    return days;
  }

  BesidePerson<Optional<LocalDate>> beside() {
    return BesidePerson.of(
        """
        (SELECT min(d.disqualified_on) FROM insured.coverage d
         WHERE d.person_id = p.person_id AND d.closed_at IS NULL AND d.loss_reason = ?) AS died_on\
        """,
        List.of(LossReason.DEATH.code()),
        row -> Optional.ofNullable(row.getObject("died_on", LocalDate.class)));
  }
}
