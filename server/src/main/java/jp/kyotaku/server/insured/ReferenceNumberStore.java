package jp.kyotaku.server.insured;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.kyotaku.kernel.InstitutionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 照会番号の保管: many with few statements, arrays side by side. */
@Component
class ReferenceNumberStore {

  private final JdbcClient jdbc;

  ReferenceNumberStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Two registrations of one institution at once: the second waits, and then sees the first. */
  void waitForOthersOf(InstitutionCode institution) {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('reference ' || ?, 0))")
        .param(institution.value())
        .query(row -> {});
  }

  /** For each of the asked ones what fits, the one that began last first. */
  List<List<ReferenceRegistration.Insurance>> insurances(List<NumbersOnCard> asked) {
    var found = new ArrayList<List<ReferenceRegistration.Insurance>>();
    asked.forEach(_ -> found.add(new ArrayList<>()));
    jdbc.sql(
            """
            SELECT a.place, c.person_id, c.entitlement_id, c.id
            FROM unnest(?::text[], ?::text[], ?::text[], ?::text[])
                   WITH ORDINALITY AS a(insurer, number, symbol, branch, place)
            JOIN insured.coverage c
              ON c.insurer_number = a.insurer AND c.number = a.number AND c.closed_at IS NULL
              AND (a.symbol = '' OR c.symbol = a.symbol)
              AND (a.branch = '' OR c.branch = '' OR c.branch = a.branch)
            ORDER BY a.place, c.qualified_from DESC, c.id DESC
            """)
        .params(
            column(asked, numbers -> numbers.insurer().value()),
            column(asked, numbers -> numbers.insuredId().number()),
            column(asked, numbers -> numbers.insuredId().symbol()),
            column(asked, numbers -> numbers.insuredId().branch()))
        .query(
            row -> {
              found
                  .get(row.getInt("place") - 1)
                  .add(
                      new ReferenceRegistration.Insurance(
                          row.getLong("person_id"),
                          row.getLong("entitlement_id"),
                          row.getLong("id")));
            });
    return found;
  }

  Map<String, Long> holders(InstitutionCode institution, Collection<String> numbers) {
    var holders = new HashMap<String, Long>();
    jdbc.sql(
            """
            SELECT number, person_id FROM insured.reference_person
            WHERE institution_code = ? AND number = ANY (?)
            """)
        .params(institution.value(), numbers.toArray(String[]::new))
        .query(
            row -> {
              holders.put(row.getString("number"), row.getLong("person_id"));
            });
    return holders;
  }

  Map<Long, String> numbers(InstitutionCode institution, Collection<Long> entitlementIds) {
    var numbers = new HashMap<Long, String>();
    jdbc.sql(
            """
            SELECT entitlement_id, number FROM insured.reference_number
            WHERE institution_code = ? AND entitlement_id = ANY (?)
            """)
        .params(institution.value(), entitlementIds.toArray(Long[]::new))
        .query(
            row -> {
              numbers.put(row.getLong("entitlement_id"), row.getString("number"));
            });
    return numbers;
  }

  /**
   * The last one of an insurance counts; a number that nothing is called any more is free again.
   */
  void save(
      InstitutionCode institution, List<ReferenceRegistration.Accepted> accepted, Instant at) {
    var last = new LinkedHashMap<Long, ReferenceRegistration.Accepted>();
    accepted.forEach(one -> last.put(one.insurance().entitlementId(), one));
    var all = List.copyOf(last.values());
    var code = institution.value();
    var numbers = column(all, ReferenceRegistration.Accepted::number);
    jdbc.sql(
            """
            INSERT INTO insured.reference_person (institution_code, number, person_id)
            SELECT ?, number, person_id FROM unnest(?::text[], ?::bigint[]) AS a(number, person_id)
            ON CONFLICT (institution_code, number) DO NOTHING
            """)
        .params(code, numbers, ids(all, one -> one.insurance().personId()))
        .update();
    jdbc.sql(
            """
            INSERT INTO insured.reference_number
              (institution_code, number, entitlement_id, registered_at)
            SELECT ?, number, entitlement_id, ?
            FROM unnest(?::text[], ?::bigint[]) AS a(number, entitlement_id)
            ON CONFLICT (entitlement_id, institution_code)
              DO UPDATE SET number = excluded.number, registered_at = excluded.registered_at
            """)
        .params(code, Timestamp.from(at), numbers, ids(all, one -> one.insurance().entitlementId()))
        .update();
    freeUnused(code, ids(all, one -> one.insurance().personId()));
  }

  private void freeUnused(String institution, Long[] people) {
    jdbc.sql(
            """
            DELETE FROM insured.reference_person p
            WHERE p.institution_code = ? AND p.person_id = ANY (?)
              AND NOT EXISTS (SELECT FROM insured.reference_number r
                              WHERE r.institution_code = p.institution_code AND r.number = p.number)
            """)
        .params(institution, people)
        .update();
  }

  private static <V> String[] column(List<V> rows, Function<V, String> value) {
    return rows.stream().map(value).toArray(String[]::new);
  }

  private static <V> Long[] ids(List<V> rows, Function<V, Long> value) {
    return rows.stream().map(value).toArray(Long[]::new);
  }
}
