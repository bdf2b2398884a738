package jp.kyotaku.server.insured;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 人と資格とカードを登録する. Repeating it changes nothing. */
@Component
public class RegisterPerson {

  private final JdbcTemplate template;

  RegisterPerson(JdbcTemplate template) {
    this.template = template;
  }

  /** The ids in {@code person} and {@code coverage} are given by the database. */
  @Transactional
  public void register(
      String linkageKey, Person person, Coverage coverage, String issuer, BigInteger serial) {
    addPerson(linkageKey, person)
        .ifPresent(
            personId -> {
              addCoverage(personId, coverage);
              template.update(
                  "INSERT INTO insured.card (issuer, serial, person_id) VALUES (?, ?, ?)",
                  issuer,
                  new BigDecimal(serial),
                  personId);
            });
  }

  private Optional<Long> addPerson(String linkageKey, Person person) {
    return template
        .query(
            """
            INSERT INTO insured.person
              (linkage_key, name, name_kana, sex, birth_date, postal_code, address)
            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (linkage_key) DO NOTHING RETURNING id
            """,
            (row, _) -> row.getLong("id"),
            linkageKey,
            person.name().written(),
            person.name().kana(),
            person.sex(),
            person.birthDate(),
            person.postalCode().orElse(null),
            person.address().orElse(null))
        .stream()
        .findFirst();
  }

  private void addCoverage(long personId, Coverage coverage) {
    template.update(
        """
            INSERT INTO insured.coverage
              (person_id, insurer_number, insurer_name, card_classification, symbol, number, branch,
               dependant, qualified_from, disqualified_on, copay_percent, limit_category,
               limit_valid_from)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
        personId,
        coverage.insurer().value(),
        coverage.insurerName(),
        coverage.cardClassification(),
        coverage.insuredId().symbol(),
        coverage.insuredId().number(),
        coverage.insuredId().branch(),
        coverage.dependant(),
        coverage.qualifiedFrom(),
        coverage.disqualifiedOn().orElse(null),
        coverage.copayPercent().orElse(null),
        coverage.limitCertificate().map(LimitCertificate::category).orElse(null),
        coverage.limitCertificate().map(LimitCertificate::validFrom).orElse(null));
  }
}
