package jp.kyotaku.server.insured.load;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 保険者と福祉事務所 */
@Component
public class Insurers {

  private record Known(String number, InsurerKind kind) {}

  private final JdbcClient jdbc;

  Insurers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Repeating it changes the name alone. */
  public void register(String number, String name, InsurerKind kind) {
    jdbc.sql(
            """
            INSERT INTO insured.insurer (number, name, kind) VALUES (?, ?, ?)
            ON CONFLICT (number) DO UPDATE SET name = excluded.name
            """)
        .params(number, name, kind.name())
        .update();
  }

  Map<String, InsurerKind> kinds() {
    return jdbc
        .sql("SELECT number, kind FROM insured.insurer WHERE kind <> 'CENTRAL'")
        .query(
            (row, _) ->
                new Known(row.getString("number"), InsurerKind.valueOf(row.getString("kind"))))
        .stream()
        .collect(Collectors.toUnmodifiableMap(Known::number, Known::kind));
  }
}
