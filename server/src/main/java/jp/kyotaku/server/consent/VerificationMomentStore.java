package jp.kyotaku.server.consent;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.insured.BesidePerson;
import org.jspecify.annotations.Nullable;
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

  BesidePerson<List<Instant>> beside(InstitutionCode institution, CareCategory category) {
    return BesidePerson.of(
        """
        (SELECT array_agg((extract(epoch FROM v.registered_at) * 1000000)::bigint
                          ORDER BY v.registered_at)
         FROM consent.registration v
         WHERE v.person_id = p.person_id AND v.institution_code = ? AND v.category = ?)
          AS verified_at\
        """,
        List.of(institution.value(), category.name()),
        row -> instants(row.getArray("verified_at")));
  }

  private static List<Instant> instants(@Nullable Array microseconds) throws SQLException {
    return microseconds == null
        ? List.of()
        : Stream.of((Long[]) microseconds.getArray())
            .map(micros -> Instant.EPOCH.plus(micros, ChronoUnit.MICROS))
            .toList();
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
