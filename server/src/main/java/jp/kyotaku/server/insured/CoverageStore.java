package jp.kyotaku.server.insured;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.InsurerNumber;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** 資格の保管 */
@Component
class CoverageStore {

  private static final String MATCH =
      """
      SELECT p.id, p.name, p.name_kana, p.sex, p.birth_date, p.postal_code, p.address,
             c.id AS coverage_id, c.insurer_number, c.insurer_name, c.card_classification,
             c.symbol, c.number, c.branch, c.dependant, c.qualified_from, c.disqualified_on,
             c.copay_percent, c.limit_category, c.limit_valid_from,
             EXISTS (SELECT FROM insured.coverage o
                     WHERE o.person_id = c.person_id AND o.id <> c.id AND o.closed_at IS NULL
                       AND o.qualified_from <= ?
                       AND (o.disqualified_on IS NULL OR o.disqualified_on > ?)) AS other_holds
      FROM insured.coverage c JOIN insured.person p ON p.id = c.person_id
      """;

  private static final String BY_CARD_DATA =
      MATCH
          + """
          WHERE c.insurer_number = ? AND c.number = ? AND c.closed_at IS NULL AND p.birth_date = ?
            AND (? = '' OR c.symbol = ?) AND (? = '' OR c.branch = '' OR c.branch = ?)
          """;

  private static final String BY_PEOPLE =
      MATCH + " WHERE c.person_id = ANY (?) AND c.closed_at IS NULL ORDER BY c.id";

  private static final String BY_VERSION = MATCH + " WHERE c.id = ANY (?)";

  private final JdbcTemplate jdbc;

  CoverageStore(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  List<Entitlement.Match> matching(CardData asked, LocalDate day) {
    InsuredId id = asked.insuredId();
    return jdbc.query(
        BY_CARD_DATA,
        CoverageStore::match,
        day,
        day,
        asked.insurer().value(),
        id.number(),
        asked.birthDate(),
        id.symbol(),
        id.symbol(),
        id.branch(),
        id.branch());
  }

  List<Entitlement.Match> ofPeople(Collection<Long> personIds, LocalDate day) {
    return jdbc.query(BY_PEOPLE, CoverageStore::match, day, day, personIds.toArray(Long[]::new));
  }

  List<Entitlement.Match> versions(Collection<Long> coverageIds, LocalDate day) {
    return jdbc.query(BY_VERSION, CoverageStore::match, day, day, coverageIds.toArray(Long[]::new));
  }

  private static Entitlement.Match match(ResultSet row, int number) throws SQLException {
    return new Entitlement.Match(
        People.person(row, number), coverage(row), row.getBoolean("other_holds"));
  }

  private static Coverage coverage(ResultSet row) throws SQLException {
    return new Coverage(
        row.getLong("coverage_id"),
        new InsurerNumber(row.getString("insurer_number")),
        row.getString("insurer_name"),
        row.getString("card_classification"),
        new InsuredId(row.getString("symbol"), row.getString("number"), row.getString("branch")),
        row.getBoolean("dependant"),
        row.getObject("qualified_from", LocalDate.class),
        Optional.ofNullable(row.getObject("disqualified_on", LocalDate.class)),
        Optional.ofNullable(row.getObject("copay_percent", Integer.class)),
        limitCertificate(row));
  }

  private static Optional<LimitCertificate> limitCertificate(ResultSet row) throws SQLException {
    String category = row.getString("limit_category");
    return category == null
        ? Optional.empty()
        : Optional.of(
            new LimitCertificate(category, row.getObject("limit_valid_from", LocalDate.class)));
  }
}
