package jp.kyotaku.server.insured;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.PersonName;
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

  /** All of these people, by id. */
  public Map<Long, Person> byIds(Collection<Long> ids) {
    return jdbc
        .sql(
            """
            SELECT id, name, name_kana, sex, birth_date, postal_code, address
            FROM insured.person WHERE id = ANY (?)
            """)
        .param(ids.toArray(Long[]::new))
        .query(People::person)
        .stream()
        .collect(Collectors.toMap(Person::id, person -> person));
  }

  static Person person(ResultSet row, int number) throws SQLException {
    return new Person(
        row.getLong("id"),
        new PersonName(row.getString("name"), row.getString("name_kana")),
        row.getString("sex"),
        row.getObject("birth_date", LocalDate.class),
        Optional.ofNullable(row.getString("postal_code")),
        Optional.ofNullable(row.getString("address")));
  }
}
