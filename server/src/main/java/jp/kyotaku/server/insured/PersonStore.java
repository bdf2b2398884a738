package jp.kyotaku.server.insured;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 人とカードの保管 */
@Component
class PersonStore {

  private final JdbcClient jdbc;

  PersonStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  OptionalLong byCertificate(String issuer, BigInteger serial) {
    return jdbc.sql(
            """
            SELECT person_id FROM insured.card
            WHERE issuer = ? AND serial = ? AND closed_at IS NULL
            """)
        .params(issuer, new BigDecimal(serial))
        .query(Long.class)
        .optional()
        .map(OptionalLong::of)
        .orElseGet(OptionalLong::empty);
  }

  List<Long> byNumber(NumberOnCard asked) {
    return jdbc.sql(
            """
            SELECT DISTINCT person_id FROM insured.coverage
            WHERE insurer_number = ? AND number = ? AND closed_at IS NULL
            """)
        .params(asked.insurer().value(), asked.number())
        .query(Long.class)
        .list();
  }

  /**
   * All of these people, by id, as the row says that began last; an open one before closed ones.
   */
  List<Person> byIds(Collection<Long> ids) {
    return jdbc.sql(
            """
            SELECT DISTINCT ON (person_id)
                   person_id, name, name_kana, other_name, other_name_kana, sex_on_face, sex_on_back,
                   birth_date, postal_code, address
            FROM insured.coverage WHERE person_id = ANY (?)
            ORDER BY person_id, (closed_at IS NULL) DESC, qualified_from DESC, id DESC
            """)
        .param(ids.toArray(Long[]::new))
        .query((row, _) -> PersonRow.read(row))
        .list();
  }
}
