package jp.kyotaku.server.insured;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.InsurerNumber;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.stereotype.Component;

/** 資格の保管: each question is one statement; papers come as further rows of their coverage. */
@Component
class CoverageStore {

  private static final String COLUMNS =
      """
      c.id AS coverage_id, c.entitlement_id, c.person_id,
             c.insurer_number, i.name AS insurer_name, c.card_classification,
             c.symbol, c.number, c.branch, c.dependant, c.qualified_from, c.disqualified_on,
             c.loss_reason, c.householder_name, c.name, c.name_kana, c.other_name,
             c.other_name_kana, c.sex_on_face, c.sex_on_back, c.birth_date, c.postal_code, c.address,
             k.id AS certificate_id, k.kind, k.classification, k.category, k.copay_percent,
             k.issued_on, k.valid_from, k.valid_to, k.long_term_on, k.self_pay,
             t.id AS ticket_id, t.ticket_type, t.issue_number, t.treatment_month,
             t.valid_from AS ticket_from, t.valid_to AS ticket_to,
             t.designated_code, t.designated_flag, t.designated_name,
             t.prescription_issuer_code, t.prescription_issuer_name,
             t.injury_name1, t.injury_name2, t.injury_name3, t.treatment_type, t.self_pay_amount,
             t.district_contact, t.handling_contact, t.single_or_combined, t.social_insurance,
             t.elderly_care, t.infection, t.prefectural_expense, t.consistency,
             t.remarks1, t.remarks2, t.remarks3,
      """;

  /** Whether a newer one holds matters only for what has ended. */
  private static final String COLUMNS_ON_DAY =
      COLUMNS
          + """
                 r.number AS reference_number,
                 CASE WHEN c.disqualified_on <= ? THEN
                   EXISTS (SELECT FROM insured.coverage o
                           WHERE o.person_id = c.person_id AND o.entitlement_id <> c.entitlement_id
                             AND o.closed_at IS NULL AND o.qualified_from > c.qualified_from
                             AND o.qualified_from <= ?
                             AND (o.disqualified_on IS NULL OR o.disqualified_on > ?))
                 END AS newer_holds
          """;

  /**
   * Which papers are read; which of them hold is decided by {@link Certificates#on}. The reference
   * number is the asking institution's own.
   */
  private static final String PAPERS_ON_DAY =
      """
      LEFT JOIN insured.certificate k
        ON k.entitlement_id = c.entitlement_id AND k.closed_at IS NULL
        AND k.valid_from <= ? AND (k.valid_to IS NULL OR k.valid_to >= ?)
      LEFT JOIN insured.medical_ticket t
        ON t.entitlement_id = c.entitlement_id AND t.closed_at IS NULL
        AND t.treatment_month = ? AND t.designated_code = ?
      LEFT JOIN insured.reference_number r
        ON r.entitlement_id = c.entitlement_id AND r.institution_code = ?
      """;

  private static final String ON_DAY =
      "SELECT "
          + COLUMNS_ON_DAY
          + """
          FROM insured.coverage c
          JOIN insured.insurer i ON i.number = c.insurer_number
          """
          + PAPERS_ON_DAY;

  private static final String BY_CARD_DATA =
      ON_DAY
          + """
          WHERE c.insurer_number = ? AND c.number = ? AND c.closed_at IS NULL AND c.birth_date = ?
            AND (? = '' OR c.symbol = ?) AND (? = '' OR c.branch = '' OR c.branch = ?)
          """;

  private static final String BY_PEOPLE =
      ON_DAY
          + " WHERE c.person_id = ANY (?) AND c.closed_at IS NULL ORDER BY c.qualified_from, c.id";

  private static final String BY_VERSION =
      "SELECT "
          + COLUMNS
          + """
                 NULL::text AS reference_number, false AS newer_holds
          FROM insured.coverage c
          JOIN insured.insurer i ON i.number = c.insurer_number
          LEFT JOIN insured.certificate k ON k.entitlement_id = c.entitlement_id AND k.id = ANY (?)
          LEFT JOIN insured.medical_ticket t ON t.entitlement_id = c.entitlement_id AND t.id = ANY (?)
          WHERE c.id = ANY (?)
          """;

  /** Numbers that were corrected since count only where the present ones name nobody. */
  private static final String PEOPLE_BY_OLD_NUMBERS =
      """
      WITH known AS MATERIALIZED (
        SELECT DISTINCT c.person_id FROM insured.coverage c
        WHERE c.insurer_number = ? AND c.number = ? AND c.closed_at IS NULL AND c.birth_date = ?
          AND (? = '' OR c.symbol = ?) AND (? = '' OR c.branch = '' OR c.branch = ?)),
      asked AS MATERIALIZED (
        SELECT person_id FROM known
        UNION ALL
        SELECT DISTINCT c.person_id FROM insured.coverage c
        WHERE c.insurer_number = ? AND c.number = ? AND c.closed_at IS NOT NULL AND c.birth_date = ?
          AND (? = '' OR c.symbol = ?) AND (? = '' OR c.branch = '' OR c.branch = ?)
          AND NOT EXISTS (SELECT FROM known))
      """;

  private static final String FITS =
      " c.insurer_number = a.insurer AND c.number = a.number AND c.birth_date = a.born"
          + " AND (a.symbol = '' OR c.symbol = a.symbol)"
          + " AND (a.branch = '' OR c.branch = '' OR c.branch = a.branch) AND c.closed_at";

  private static final String PEOPLE_OF_MANY =
      """
      WITH a AS MATERIALIZED (
        SELECT * FROM unnest(?::text[], ?::text[], ?::date[], ?::text[], ?::text[])
          WITH ORDINALITY AS row(insurer, number, born, symbol, branch, place))
      SELECT DISTINCT a.place, c.person_id, true AS present
      FROM a JOIN insured.coverage c ON
      """
          + FITS
          + " IS NULL\n"
          + """
          UNION ALL
          SELECT DISTINCT a.place, c.person_id, false
          FROM a JOIN insured.coverage c ON
          """
          + FITS
          + " IS NOT NULL";

  /** Of many questions at once: each row says to which of them it belongs. */
  private static final String BY_MANY_CARD_DATA =
      """
      WITH a AS MATERIALIZED (
        SELECT * FROM unnest(?::text[], ?::text[], ?::date[], ?::text[], ?::text[])
          WITH ORDINALITY AS row(insurer, number, born, symbol, branch, place))
      SELECT a.place,
      """
          + COLUMNS_ON_DAY
          + "FROM a JOIN insured.coverage c ON"
          + FITS
          + " IS NULL\nJOIN insured.insurer i ON i.number = c.insurer_number\n"
          + PAPERS_ON_DAY;

  private static final String PEOPLE_BY_IDS =
      "WITH asked AS MATERIALIZED (SELECT unnest(?::bigint[]) AS person_id)\n";

  private static final String BESIDE =
      ", beside AS MATERIALIZED (SELECT p.person_id AS asked_person, ";

  /** All that the asked people have now, and what is known beside them. */
  private static final String NEWEST =
      " FROM asked p)\nSELECT b.*, "
          + COLUMNS_ON_DAY
          + """
          FROM beside b
          LEFT JOIN (insured.coverage c JOIN insured.insurer i ON i.number = c.insurer_number)
            ON c.person_id = b.asked_person AND c.closed_at IS NULL
          """
          + PAPERS_ON_DAY
          + "ORDER BY b.asked_person, c.qualified_from, c.id";

  private final JdbcTemplate jdbc;

  CoverageStore(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  List<Entitlement.Match> matching(CardData asked, LocalDate day, InstitutionCode institution) {
    var values = onDay(day, institution);
    values.addAll(numbers(asked));
    return jdbc.query(BY_CARD_DATA, reading(day), values.toArray());
  }

  /** In the order of the questions, with one statement. */
  List<List<Entitlement.Match>> matching(
      List<CardData> asked, LocalDate day, InstitutionCode institution) {
    var values = new ArrayList<Object>(numbersOfMany(asked));
    values.addAll(onDay(day, institution));
    var found = new HashMap<Integer, CoverageRows.Collected>();
    jdbc.query(
        BY_MANY_CARD_DATA,
        row -> {
          found
              .computeIfAbsent(row.getInt("place") - 1, _ -> new CoverageRows.Collected())
              .add(row);
        },
        values.toArray());
    return IntStream.range(0, asked.size())
        .mapToObj(place -> Optional.ofNullable(found.get(place)))
        .map(rows -> rows.map(all -> all.matches(day)).orElse(List.of()))
        .toList();
  }

  List<Entitlement.Match> ofPeople(
      Collection<Long> personIds, LocalDate day, InstitutionCode institution) {
    var values = onDay(day, institution);
    values.add(personIds.toArray(Long[]::new));
    return jdbc.query(BY_PEOPLE, reading(day), values.toArray());
  }

  <T> List<Newest<T>> newestByOldNumbers(
      CardData asked, LocalDate day, InstitutionCode institution, BesidePerson<T> beside) {
    var values = new ArrayList<>(numbers(asked));
    values.addAll(numbers(asked));
    return newest(PEOPLE_BY_OLD_NUMBERS, values, day, institution, beside);
  }

  <T> List<Newest<T>> newestOfPeople(
      Collection<Long> personIds,
      LocalDate day,
      InstitutionCode institution,
      BesidePerson<T> beside) {
    var values = new ArrayList<Object>();
    values.add(personIds.toArray(Long[]::new));
    return newest(PEOPLE_BY_IDS, values, day, institution, beside);
  }

  /** Numbers that were corrected since count only where the present ones name nobody. */
  List<Set<Long>> peopleByOldNumbers(List<CardData> asked) {
    var present = new ArrayList<Set<Long>>();
    var former = new ArrayList<Set<Long>>();
    asked.forEach(
        _ -> {
          present.add(new LinkedHashSet<>());
          former.add(new LinkedHashSet<>());
        });
    jdbc.query(
        PEOPLE_OF_MANY,
        row -> {
          var people = row.getBoolean("present") ? present : former;
          people.get(row.getInt("place") - 1).add(row.getLong("person_id"));
        },
        numbersOfMany(asked).toArray());
    return IntStream.range(0, asked.size())
        .mapToObj(i -> present.get(i).isEmpty() ? former.get(i) : present.get(i))
        .toList();
  }

  /** As arrays side by side. */
  private static List<Object> numbersOfMany(List<CardData> asked) {
    return List.of(
        column(asked, card -> card.insurer().value()),
        column(asked, card -> card.insuredId().number()),
        asked.stream().map(card -> Date.valueOf(card.birthDate())).toArray(Date[]::new),
        column(asked, card -> card.insuredId().symbol()),
        column(asked, card -> card.insuredId().branch()));
  }

  private static String[] column(List<CardData> asked, Function<CardData, String> value) {
    return asked.stream().map(value).toArray(String[]::new);
  }

  private <T> List<Newest<T>> newest(
      String people,
      List<Object> values,
      LocalDate day,
      InstitutionCode institution,
      BesidePerson<T> beside) {
    values.addAll(beside.parameters());
    values.addAll(onDay(day, institution));
    ResultSetExtractor<List<Newest<T>>> reading = rows -> NewestRows.read(rows, day, beside);
    return jdbc.query(people + BESIDE + beside.columns() + NEWEST, reading, values.toArray());
  }

  List<Coverage> versions(Collection<Long> versionIds, LocalDate day) {
    Long[] ids = versionIds.toArray(Long[]::new);
    return jdbc.query(BY_VERSION, reading(day), (Object) ids, ids, ids).stream()
        .map(Entitlement.Match::coverage)
        .toList();
  }

  boolean registered(InsurerNumber insurer) {
    return Boolean.TRUE.equals(
        jdbc.queryForObject(
            "SELECT EXISTS (SELECT FROM insured.insurer WHERE number = ?)",
            Boolean.class,
            insurer.value()));
  }

  /** The values of {@link #COLUMNS_ON_DAY} and {@link #PAPERS_ON_DAY}. */
  private static List<Object> onDay(LocalDate day, InstitutionCode institution) {
    var code = institution.value();
    return new ArrayList<>(List.of(day, day, day, day, day, day.withDayOfMonth(1), code, code));
  }

  private static List<Object> numbers(CardData asked) {
    InsuredId id = asked.insuredId();
    return List.of(
        asked.insurer().value(),
        id.number(),
        asked.birthDate(),
        id.symbol(),
        id.symbol(),
        id.branch(),
        id.branch());
  }

  private static ResultSetExtractor<List<Entitlement.Match>> reading(LocalDate day) {
    return rows -> CoverageRows.matches(rows, day);
  }
}
