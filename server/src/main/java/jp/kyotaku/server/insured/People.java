package jp.kyotaku.server.insured;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 人とカードの結び付き */
@Component
public class People {

  private final JdbcClient jdbc;

  People(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The person to whom a user-authentication certificate belongs, known by issuer and serial. */
  public OptionalLong byCertificate(String issuer, BigInteger serial) {
    return jdbc.sql("SELECT person_id FROM insured.card WHERE issuer = ? AND serial = ?")
        .params(issuer, new BigDecimal(serial))
        .query(Long.class)
        .optional()
        .map(OptionalLong::of)
        .orElseGet(OptionalLong::empty);
  }

  /** Who has this number at this insurer: several share one where branches tell them apart. */
  public List<Long> byNumber(NumberOnCard asked) {
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
  public Map<Long, Person> byIds(Collection<Long> ids) {
    return jdbc
        .sql(
            """
            SELECT DISTINCT ON (person_id)
                   person_id, name, name_kana, other_name, other_name_kana, sex_on_face, sex_on_back,
                   birth_date, postal_code, address
            FROM insured.coverage WHERE person_id = ANY (?)
            ORDER BY person_id, (closed_at IS NULL) DESC, qualified_from DESC, id DESC
            """)
        .param(ids.toArray(Long[]::new))
        .query((row, _) -> PersonRow.read(row))
        .stream()
        .collect(Collectors.toMap(Person::id, person -> person));
  }
}
