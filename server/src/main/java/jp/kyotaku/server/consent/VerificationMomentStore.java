package jp.kyotaku.server.consent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.InstitutionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 本人確認をした時の保管 */
@Component
class VerificationMomentStore {

  private final JdbcClient jdbc;

  VerificationMomentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<Long, List<Instant>> of(
      InstitutionCode institution, CareCategory category, Collection<Long> personIds) {
    var moments = new HashMap<Long, List<Instant>>();
    jdbc.sql(
            """
            SELECT person_id, registered_at FROM consent.registration
            WHERE institution_code = ? AND category = ? AND person_id = ANY (?)
            ORDER BY registered_at
            """)
        .params(institution.value(), category.name(), personIds.toArray(Long[]::new))
        .query(
            row -> {
              moments
                  .computeIfAbsent(row.getLong("person_id"), _ -> new ArrayList<>())
                  .add(row.getTimestamp("registered_at").toInstant());
            });
    return moments;
  }

  List<Long> peopleAt(InstitutionCode institution, CareCategory category) {
    return jdbc.sql(
            """
            SELECT DISTINCT person_id FROM consent.registration
            WHERE institution_code = ? AND category = ?
            """)
        .params(institution.value(), category.name())
        .query(Long.class)
        .list();
  }
}
