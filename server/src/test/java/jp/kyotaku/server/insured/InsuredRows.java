package jp.kyotaku.server.insured;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import jp.kyotaku.kernel.InstitutionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 試験のための行: what insurers and welfare offices have registered. */
public record InsuredRows(JdbcClient jdbc) {

  public static final LocalDate BORN = LocalDate.of(1961, 5, 6);

  private static final AtomicInteger PEOPLE = new AtomicInteger();

  public InsuredRows insurer(String number, String name, String kind) {
    jdbc.sql(
            "INSERT INTO insured.insurer (number, name, kind) VALUES (?, ?, ?) ON CONFLICT DO"
                + " NOTHING")
        .params(number, name, kind)
        .update();
    return this;
  }

  public long person() {
    return jdbc.sql("INSERT INTO insured.person (linkage_key) VALUES (?) RETURNING id")
        .param("T" + PEOPLE.incrementAndGet())
        .query(Long.class)
        .single();
  }

  /** The id of the entitlement. */
  public long coverage(
      long person,
      String insurer,
      String number,
      String branch,
      LocalDate from,
      @Nullable LocalDate until) {
    return jdbc.sql(
            """
            INSERT INTO insured.coverage
              (person_id, insurer_number, card_classification, symbol, number, branch, dependant,
               qualified_from, disqualified_on, name, name_kana, sex_on_face, birth_date)
            VALUES (?, ?, ?, '', ?, ?, false, ?, ?, '試験　薫', 'ｼｹﾝ ｶｵﾙ', '3', ?)
            RETURNING entitlement_id
            """)
        .params(person, insurer, insurer.startsWith("12") ? "A1" : "01", number, branch)
        .param(from)
        .param(until)
        .param(BORN)
        .query(Long.class)
        .single();
  }

  void insuredCard(long entitlement, int copayPercent, LocalDate from, LocalDate to) {
    jdbc.sql(
            """
            INSERT INTO insured.certificate (entitlement_id, kind, copay_percent, valid_from, valid_to)
            VALUES (?, 'INSURED_CARD', ?, ?, ?)
            """)
        .params(entitlement, copayPercent, from, to)
        .update();
  }

  /** A version more: what is there already is closed. */
  public void limit(long entitlement, String category) {
    closeLimits(entitlement);
    jdbc.sql(
            """
            INSERT INTO insured.certificate (entitlement_id, kind, classification, category, valid_from)
            VALUES (?, 'LIMIT', '01', ?, DATE '2024-04-01')
            """)
        .params(entitlement, category)
        .update();
  }

  public void closeLimits(long entitlement) {
    jdbc.sql(
            """
            UPDATE insured.certificate SET closed_at = clock_timestamp()
            WHERE entitlement_id = ? AND kind = 'LIMIT' AND closed_at IS NULL
            """)
        .param(entitlement)
        .update();
  }

  void ticket(long entitlement, LocalDate month, InstitutionCode institution, String injury) {
    jdbc.sql(
            """
            INSERT INTO insured.medical_ticket
              (entitlement_id, ticket_type, issue_number, treatment_month, valid_from, valid_to,
               designated_code, injury_name1)
            VALUES (?, '01', ?, ?, ?, ?, ?, ?)
            """)
        .params(
            entitlement,
            institution.value(),
            month,
            month,
            month.plusMonths(1).minusDays(1),
            institution.value(),
            injury)
        .update();
  }
}
