package jp.kyotaku.server.continuity;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.code.ReviewOutcome;
import jp.kyotaku.server.insured.BesidePerson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 審査の結果と診療の終了の保管 */
@Component
class EvidenceStore {

  /** 一人について残っているもの, in the order in which it came */
  record Kept(List<ReviewResult> results, List<Instant> careEnds) {

    Kept() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  private final JdbcClient jdbc;

  EvidenceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Of many people with one statement. */
  Map<Long, Kept> of(InstitutionCode institution, Collection<Long> personIds) {
    var kept = new HashMap<Long, Kept>();
    jdbc.sql(
            """
            SELECT person_id, service_month, claim, outcome, decided_on, recorded_on, ended_at
            FROM (SELECT id, person_id, service_month, claim, outcome, decided_on, recorded_on,
                         NULL::timestamptz AS ended_at
                  FROM continuity.review_result
                  WHERE institution_code = :institution AND person_id = ANY (:people)
                  UNION ALL
                  SELECT id, person_id, NULL, NULL, NULL, NULL, NULL, ended_at
                  FROM continuity.care_end
                  WHERE institution_code = :institution AND person_id = ANY (:people)) AS kept
            ORDER BY id
            """)
        .param("institution", institution.value())
        .param("people", personIds.toArray(Long[]::new))
        .query(
            row -> {
              add(kept.computeIfAbsent(row.getLong("person_id"), _ -> new Kept()), row);
            });
    return kept;
  }

  /** The claim stands last, for only it may hold anything. */
  BesidePerson<Kept> beside(InstitutionCode institution) {
    return BesidePerson.of(
        """
        (SELECT array_agg(concat_ws('|', e.service_month, e.outcome, e.decided_on, e.recorded_on,
                                    e.claim) ORDER BY e.id)
         FROM continuity.review_result e
         WHERE e.institution_code = ? AND e.person_id = p.person_id) AS review_results,
        (SELECT array_agg((extract(epoch FROM e.ended_at) * 1000000)::bigint ORDER BY e.id)
         FROM continuity.care_end e
         WHERE e.institution_code = ? AND e.person_id = p.person_id) AS care_ends\
        """,
        List.of(institution.value(), institution.value()),
        row -> new Kept(results(row.getArray("review_results")), ends(row.getArray("care_ends"))));
  }

  private static List<ReviewResult> results(@Nullable Array texts) throws SQLException {
    return texts == null
        ? List.of()
        : Stream.of((String[]) texts.getArray()).map(EvidenceStore::result).toList();
  }

  private static ReviewResult result(String text) {
    var values = text.split("[|]", 5);
    return new ReviewResult(
        YearMonth.from(LocalDate.parse(values[0])),
        values[4],
        ReviewOutcome.valueOf(values[1]),
        LocalDate.parse(values[2]),
        LocalDate.parse(values[3]));
  }

  private static List<Instant> ends(@Nullable Array microseconds) throws SQLException {
    return microseconds == null
        ? List.of()
        : Stream.of((Long[]) microseconds.getArray())
            .map(micros -> Instant.EPOCH.plus(micros, ChronoUnit.MICROS))
            .toList();
  }

  private static void add(Kept kept, ResultSet row) throws SQLException {
    var endedAt = row.getTimestamp("ended_at");
    if (endedAt == null) {
      kept.results().add(result(row));
    } else {
      kept.careEnds().add(endedAt.toInstant());
    }
  }

  private static ReviewResult result(ResultSet row) throws SQLException {
    return new ReviewResult(
        YearMonth.from(row.getObject("service_month", LocalDate.class)),
        row.getString("claim"),
        ReviewOutcome.valueOf(row.getString("outcome")),
        row.getObject("decided_on", LocalDate.class),
        row.getObject("recorded_on", LocalDate.class));
  }

  /** How many of them are new; what stands there already stays as it is. */
  int insert(List<NewReviewResult> results, LocalDate recordedOn) {
    return jdbc.sql(
            """
            INSERT INTO continuity.review_result
              (institution_code, person_id, service_month, claim, outcome, decided_on, recorded_on)
            SELECT institution, person, month, claim, outcome, decided, :recordedOn
            FROM unnest(:institutions::text[], :people::bigint[], :months::date[], :claims::text[],
                        :outcomes::text[], :decided::date[])
              WITH ORDINALITY AS row(institution, person, month, claim, outcome, decided, place)
            ORDER BY place
            ON CONFLICT DO NOTHING
            """)
        .param("recordedOn", recordedOn)
        .param("institutions", texts(results, result -> result.institution().value()))
        .param("people", results.stream().map(NewReviewResult::personId).toArray(Long[]::new))
        .param("months", days(results, result -> result.month().atDay(1)))
        .param("claims", texts(results, NewReviewResult::claim))
        .param("outcomes", texts(results, result -> result.outcome().name()))
        .param("decided", days(results, NewReviewResult::decidedOn))
        .update();
  }

  private static String[] texts(
      List<NewReviewResult> results, Function<NewReviewResult, String> text) {
    return results.stream().map(text).toArray(String[]::new);
  }

  private static Date[] days(
      List<NewReviewResult> results, Function<NewReviewResult, LocalDate> day) {
    return results.stream().map(day).map(Date::valueOf).toArray(Date[]::new);
  }

  /** Two who end at once: the second waits, and then finds it ended. */
  void lock(long personId, InstitutionCode institution) {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('care ' || ?, ?))")
        .params(institution.value(), personId)
        .query(row -> {});
  }

  void endCare(long personId, InstitutionCode institution, Instant at) {
    jdbc.sql(
            """
            INSERT INTO continuity.care_end (institution_code, person_id, ended_at) VALUES (?, ?, ?)
            """)
        .params(institution.value(), personId, Timestamp.from(at))
        .update();
  }
}
