package jp.kyotaku.server.consent;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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

/** 登録と取消しの時の保管: one text for one person and for many. */
@Component
class VerificationMomentStore {

  /** Each as microseconds, and by whom and why where it was a withdrawal. */
  private static final String MOMENTS =
      """
      (SELECT array_agg(m.moment ORDER BY m.at)
       FROM (SELECT v.registered_at AS at,
                    ((extract(epoch FROM v.registered_at) * 1000000)::bigint)::text AS moment
             FROM consent.registration v
             WHERE v.person_id = p.person_id AND v.institution_code = ? AND v.category = ?
               AND v.changes IS NULL
             UNION ALL
             SELECT w.withdrawn_at,
                    concat_ws(' ', (extract(epoch FROM w.withdrawn_at) * 1000000)::bigint,
                              w.withdrawn_by, w.reason)
             FROM consent.registration v JOIN consent.withdrawal w ON w.registration_id = v.id
             WHERE v.person_id = p.person_id AND v.institution_code = ? AND v.category = ?) m)
        AS consent_moments\
      """;

  private final JdbcClient jdbc;

  VerificationMomentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<Long, List<ConsentMoment>> of(
      InstitutionCode institution, CareCategory category, Collection<Long> personIds) {
    var moments = new HashMap<Long, List<ConsentMoment>>();
    jdbc.sql("SELECT p.person_id, " + MOMENTS + " FROM unnest(?::bigint[]) AS p(person_id)")
        .params(
            institution.value(),
            category.name(),
            institution.value(),
            category.name(),
            personIds.toArray(Long[]::new))
        .query(
            row -> {
              var known = moments(row.getArray("consent_moments"));
              if (!known.isEmpty()) {
                moments.put(row.getLong("person_id"), known);
              }
            });
    return moments;
  }

  BesidePerson<List<ConsentMoment>> beside(InstitutionCode institution, CareCategory category) {
    return BesidePerson.of(
        MOMENTS,
        List.of(institution.value(), category.name(), institution.value(), category.name()),
        row -> moments(row.getArray("consent_moments")));
  }

  private static List<ConsentMoment> moments(@Nullable Array texts) throws SQLException {
    return texts == null
        ? List.of()
        : Stream.of((String[]) texts.getArray()).map(VerificationMomentStore::moment).toList();
  }

  private static ConsentMoment moment(String text) {
    var values = text.split(" ", 3);
    var at = Instant.EPOCH.plus(Long.parseLong(values[0]), ChronoUnit.MICROS);
    return values.length == 1
        ? ConsentMoment.registered(at)
        : ConsentMoment.withdrawn(at, values[1], values[2]);
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
