package jp.kyotaku.server.insured;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import jp.kyotaku.kernel.PersonName;
import jp.kyotaku.kernel.code.CopayRatio;
import jp.kyotaku.kernel.code.Sex;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 人と資格とカードを登録する. Repeating it changes nothing. For the sample nation, until it comes by the
 * insurers' files.
 */
@Component
public class RegisterPerson {

  private final JdbcTemplate template;

  RegisterPerson(JdbcTemplate template) {
    this.template = template;
  }

  /** The ids in {@code coverage} and its parts are given by the database. */
  @Transactional
  public void register(String linkageKey, Coverage coverage, String issuer, BigInteger serial) {
    addPerson(linkageKey)
        .ifPresent(
            personId -> {
              addInsurer(coverage);
              long entitlementId = addCoverage(personId, coverage);
              coverage
                  .certificates()
                  .all()
                  .forEach(certificate -> addCertificate(entitlementId, certificate));
              template.update(
                  "INSERT INTO insured.card (issuer, serial, person_id) VALUES (?, ?, ?)",
                  issuer,
                  new BigDecimal(serial),
                  personId);
            });
  }

  private Optional<Long> addPerson(String linkageKey) {
    return template
        .query(
            """
            INSERT INTO insured.person (linkage_key) VALUES (?)
            ON CONFLICT (linkage_key) DO NOTHING RETURNING id
            """,
            (row, _) -> row.getLong("id"),
            linkageKey)
        .stream()
        .findFirst();
  }

  private void addInsurer(Coverage coverage) {
    template.update(
        "INSERT INTO insured.insurer (number, name, kind) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        coverage.insurer().value(),
        coverage.insurerName(),
        coverage.medicalAid() ? "WELFARE_OFFICE" : "INSURER");
  }

  private long addCoverage(long personId, Coverage coverage) {
    var person = coverage.person();
    return template
        .query(
            """
            INSERT INTO insured.coverage
              (person_id, insurer_number, card_classification, symbol, number, branch, dependant,
               qualified_from, disqualified_on, loss_reason, householder_name, name, name_kana,
               other_name, other_name_kana, sex_on_face, sex_on_back, birth_date, postal_code, address)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            RETURNING entitlement_id
            """,
            (row, _) -> row.getLong("entitlement_id"),
            personId,
            coverage.insurer().value(),
            coverage.cardClassification(),
            coverage.insuredId().symbol(),
            coverage.insuredId().number(),
            coverage.insuredId().branch(),
            coverage.dependant(),
            coverage.qualifiedFrom(),
            coverage.disqualifiedOn().orElse(null),
            coverage.lossReason().orElse(null),
            coverage.householderName().orElse(null),
            person.name().written(),
            person.name().kana(),
            person.otherName().map(PersonName::written).orElse(null),
            person.otherName().map(PersonName::kana).orElse(null),
            person.sexOnFace().code(),
            person.sexOnBack().map(Sex::code).orElse(null),
            person.birthDate(),
            person.postalCode().orElse(null),
            person.address().orElse(null))
        .getFirst();
  }

  private void addCertificate(long entitlementId, Certificate certificate) {
    switch (certificate) {
      case Certificate.InsuredCard(_, _, var term, var copay) ->
          addCertificate(
              entitlementId,
              "INSURED_CARD",
              term,
              null,
              copay.map(CopayRatio::percent).orElse(null));
      case Certificate.ElderlyRecipient(_, _, var term, var copay) ->
          addCertificate(entitlementId, "ELDERLY_RECIPIENT", term, null, copay.percent());
      case Certificate.Limit(_, _, var category, _, var term, _) ->
          addCertificate(entitlementId, "LIMIT", term, category, null);
      case Certificate.SpecificDisease(_, var category, _, var term, _) ->
          addCertificate(entitlementId, "SPECIFIC_DISEASE", term, category, null);
    }
  }

  private void addCertificate(
      long entitlementId,
      String kind,
      Term term,
      @Nullable String category,
      @Nullable Integer copayPercent) {
    template.update(
        """
        INSERT INTO insured.certificate
          (entitlement_id, kind, valid_from, valid_to, category, copay_percent)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        entitlementId,
        kind,
        term.from(),
        term.to().orElse(null),
        category,
        copayPercent);
  }
}
