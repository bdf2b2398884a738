package jp.kyotaku.server.insured;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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
      SELECT c.id AS coverage_id, c.entitlement_id, c.person_id,
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

  /**
   * Whether a newer one holds matters only for what has ended. Which papers are read; which of them
   * hold is decided by {@link Certificates#on}.
   */
  private static final String ON_DAY =
      COLUMNS
          + """
                 CASE WHEN c.disqualified_on <= ? THEN
                   EXISTS (SELECT FROM insured.coverage o
                           WHERE o.person_id = c.person_id AND o.entitlement_id <> c.entitlement_id
                             AND o.closed_at IS NULL AND o.qualified_from > c.qualified_from
                             AND o.qualified_from <= ?
                             AND (o.disqualified_on IS NULL OR o.disqualified_on > ?))
                 END AS newer_holds
          FROM insured.coverage c
          JOIN insured.insurer i ON i.number = c.insurer_number
          LEFT JOIN insured.certificate k
            ON k.entitlement_id = c.entitlement_id AND k.closed_at IS NULL
            AND k.valid_from <= ? AND (k.valid_to IS NULL OR k.valid_to >= ?)
          LEFT JOIN insured.medical_ticket t
            ON t.entitlement_id = c.entitlement_id AND t.closed_at IS NULL
            AND t.treatment_month = ? AND t.designated_code = ?
          """;

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
      COLUMNS
          + """
                 false AS newer_holds
          FROM insured.coverage c
          JOIN insured.insurer i ON i.number = c.insurer_number
          LEFT JOIN insured.certificate k ON k.entitlement_id = c.entitlement_id AND k.id = ANY (?)
          LEFT JOIN insured.medical_ticket t ON t.entitlement_id = c.entitlement_id AND t.id = ANY (?)
          WHERE c.id = ANY (?)
          """;

  private final JdbcTemplate jdbc;

  CoverageStore(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  List<Entitlement.Match> matching(CardData asked, LocalDate day, InstitutionCode institution) {
    InsuredId id = asked.insuredId();
    return jdbc.query(
        BY_CARD_DATA,
        reading(day),
        day,
        day,
        day,
        day,
        day,
        day.withDayOfMonth(1),
        institution.value(),
        asked.insurer().value(),
        id.number(),
        asked.birthDate(),
        id.symbol(),
        id.symbol(),
        id.branch(),
        id.branch());
  }

  List<Entitlement.Match> ofPeople(
      Collection<Long> personIds, LocalDate day, InstitutionCode institution) {
    return jdbc.query(
        BY_PEOPLE,
        reading(day),
        day,
        day,
        day,
        day,
        day,
        day.withDayOfMonth(1),
        institution.value(),
        personIds.toArray(Long[]::new));
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

  private static ResultSetExtractor<List<Entitlement.Match>> reading(LocalDate day) {
    return rows -> CoverageRows.matches(rows, day);
  }
}
