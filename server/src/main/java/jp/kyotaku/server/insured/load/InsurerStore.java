package jp.kyotaku.server.insured.load;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 保険者と福祉事務所の保管 */
@Component
class InsurerStore {

  private record Known(String number, InsurerKind kind) {}

  private final JdbcClient jdbc;

  InsurerStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void register(String number, String name, InsurerKind kind) {
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

  /** False when nobody of that name is known. */
  boolean setSecretHash(String name, byte[] hash) {
    return jdbc.sql("UPDATE insured.insurer SET secret_hash = ? WHERE number = ?")
            .params(hash, name)
            .update()
        > 0;
  }

  Optional<byte[]> secretHash(String name) {
    return jdbc.sql(
            "SELECT secret_hash FROM insured.insurer WHERE number = ? AND secret_hash IS NOT NULL")
        .param(name)
        .query(byte[].class)
        .optional();
  }
}
