package jp.kyotaku.server.audit;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.Japan;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 資格確認の履歴の保管 */
@Component
class InquiryHistoryStore {

  /**
   * The index gives the order and the place to go on from; the other conditions are read off the
   * rows. Facts are canonical JSON, so that a value can be searched as text.
   */
  private static final String BEHIND =
      """
      SELECT id, occurred_at, fact::jsonb ->> 'day' AS day, fact::jsonb ->> 'way' AS way,
             fact::jsonb ->> 'ground' AS ground, fact::jsonb ->> 'validity' AS validity,
             fact::jsonb ->> 'refusal' AS refusal, restricted::jsonb ->> 'fallback' AS fallback,
             restricted::jsonb ->> 'operator' AS operator, person_id, coverage_ids
      FROM audit.event
      WHERE kind IN ('ELIGIBILITY_INQUIRED', 'ELIGIBILITY_INQUIRED_IN_BULK', 'RE_INQUIRY_REFUSED',
                     'FALLBACK_RECORDED')
        AND institution_code = :institution AND occurred_at >= :from AND occurred_at < :until
      """;

  private static final String ORDER = " ORDER BY occurred_at DESC, id DESC LIMIT :most";

  private final JdbcClient jdbc;

  InquiryHistoryStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<InquiryEvent> behind(Optional<InquiryPlace> place, InquiryFilter filter, int most) {
    var sql = new StringBuilder(BEHIND);
    var values = new MapSqlParameterSource();
    values.addValue("institution", filter.institution().value());
    values.addValue("from", startOf(filter.from()));
    values.addValue("until", startOf(filter.to().plusDays(1)));
    values.addValue("most", most);
    filter.operator().ifPresent(operator -> has(sql, values, "restricted", "operator", operator));
    filter.way().ifPresent(way -> has(sql, values, "fact", "way", way));
    filter.ground().ifPresent(ground -> has(sql, values, "fact", "ground", ground));
    filter.validity().ifPresent(validity -> has(sql, values, "fact", "validity", validity));
    if (filter.refused()) {
      sql.append(" AND kind = 'RE_INQUIRY_REFUSED'");
    }
    filter
        .people()
        .ifPresent(
            people -> {
              sql.append(" AND person_id = ANY (:people)");
              values.addValue("people", people.toArray(Long[]::new));
            });
    place.ifPresent(
        at -> {
          sql.append(" AND (occurred_at, id) < (:at, :id)");
          values.addValue("at", Timestamp.from(at.occurredAt()));
          values.addValue("id", at.id());
        });
    return jdbc.sql(sql.append(ORDER).toString())
        .paramSource(values)
        .query(InquiryHistoryStore::event)
        .list();
  }

  /** The institution's own inquiries are few; its index leads to them. */
  List<LastAnswer> lastAnswers(InstitutionCode institution, Collection<Long> people) {
    return jdbc.sql(
            """
            SELECT DISTINCT ON (person_id)
                   person_id, occurred_at, fact::jsonb ->> 'day' AS day, coverage_ids
            FROM audit.event
            WHERE kind IN ('ELIGIBILITY_INQUIRED', 'ELIGIBILITY_INQUIRED_IN_BULK')
              AND institution_code = ? AND person_id = ANY (?) AND coverage_ids IS NOT NULL
            ORDER BY person_id, occurred_at DESC, id DESC
            """)
        .params(institution.value(), people.toArray(Long[]::new))
        .query(
            (row, _) ->
                new LastAnswer(
                    row.getLong("person_id"),
                    row.getTimestamp("occurred_at").toInstant(),
                    LocalDate.parse(row.getString("day")),
                    ids(row.getArray("coverage_ids"))))
        .list();
  }

  /** Each person is one step down the index, however many lists there were. */
  Map<Long, List<Long>> toldInListsBefore(
      Instant moment, InstitutionCode institution, Collection<Long> people) {
    var told = new HashMap<Long, List<Long>>();
    jdbc.sql(
            """
            SELECT p.person_id, e.coverage_ids
            FROM unnest(?::bigint[]) AS p(person_id)
            CROSS JOIN LATERAL (
              SELECT coverage_ids FROM audit.event
              WHERE kind = 'ELIGIBILITY_INQUIRED_IN_BULK' AND coverage_ids IS NOT NULL
                AND institution_code = ? AND person_id = p.person_id AND occurred_at < ?
              ORDER BY occurred_at DESC, id DESC LIMIT 1) e
            """)
        .params(people.toArray(Long[]::new), institution.value(), Timestamp.from(moment))
        .query(
            row -> {
              told.put(row.getLong("person_id"), ids(row.getArray("coverage_ids")));
            });
    return told;
  }

  private static void has(
      StringBuilder sql, MapSqlParameterSource values, String column, String name, String value) {
    sql.append(" AND strpos(").append(column).append(", :").append(name).append(") > 0");
    String json = EventRow.canonical(Map.of(name, value));
    values.addValue(name, json.substring(1, json.length() - 1));
  }

  private static Timestamp startOf(LocalDate day) {
    return Timestamp.from(day.atStartOfDay(Japan.ZONE).toInstant());
  }

  private static InquiryEvent event(ResultSet row, int number) throws SQLException {
    long person = row.getLong("person_id");
    return new InquiryEvent(
        row.getLong("id"),
        row.getTimestamp("occurred_at").toInstant(),
        orEmpty(row, "day"),
        orEmpty(row, "way"),
        orEmpty(row, "ground"),
        orEmpty(row, "validity"),
        orEmpty(row, "refusal"),
        orEmpty(row, "fallback"),
        orEmpty(row, "operator"),
        person == 0 ? OptionalLong.empty() : OptionalLong.of(person),
        ids(row.getArray("coverage_ids")));
  }

  private static String orEmpty(ResultSet row, String column) throws SQLException {
    String value = row.getString(column);
    return value == null ? "" : value;
  }

  private static List<Long> ids(@Nullable Array array) throws SQLException {
    return array == null ? List.of() : List.of((Long[]) array.getArray());
  }
}
