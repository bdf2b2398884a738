package jp.kyotaku.server.institutions;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import jp.kyotaku.kernel.InstitutionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 医療機関別URLの世代と鍵の保管 */
@Component
class AddressStore {

  /**
   * 一つの世代
   *
   * @param token empty where it was issued before addresses were kept
   */
  record Generation(int number, Optional<String> token, Instant issuedAt) {}

  private final JdbcClient jdbc;

  AddressStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Generation> current(InstitutionCode code) {
    return jdbc.sql(
            """
            SELECT generation, address, issued_at FROM institutions.reception_address
            WHERE institution_code = ? AND retired_at IS NULL
            """)
        .param(code.value())
        .query(
            (row, _) ->
                new Generation(
                    row.getInt("generation"),
                    Optional.ofNullable(row.getString("address")),
                    row.getTimestamp("issued_at").toInstant()))
        .optional();
  }

  int nextNumber(InstitutionCode code) {
    return jdbc.sql(
            """
            SELECT coalesce(max(generation), 0) + 1 FROM institutions.reception_address
            WHERE institution_code = ?
            """)
        .param(code.value())
        .query(Integer.class)
        .single();
  }

  void issue(InstitutionCode code, ReceptionAddress address) {
    jdbc.sql(
            """
            INSERT INTO institutions.reception_address
              (institution_code, generation, address, issued_at)
            VALUES (?, ?, ?, ?)
            """)
        .params(
            code.value(), address.generation(), address.token(), Timestamp.from(address.issuedAt()))
        .update();
  }

  void keepToken(InstitutionCode code, int generation, String token) {
    jdbc.sql(
            """
            UPDATE institutions.reception_address SET address = ?
            WHERE institution_code = ? AND generation = ?
            """)
        .params(token, code.value(), generation)
        .update();
  }

  void retire(InstitutionCode code, Instant at) {
    jdbc.sql(
            """
            UPDATE institutions.reception_address SET retired_at = ?
            WHERE institution_code = ? AND retired_at IS NULL
            """)
        .params(Timestamp.from(at), code.value())
        .update();
  }

  Optional<SecretKey> key(byte id) {
    return jdbc.sql("SELECT aes_key FROM institutions.address_key WHERE key_id = ?")
        .param((short) id)
        .query(byte[].class)
        .optional()
        .map(bytes -> new SecretKeySpec(bytes, "AES"));
  }

  /** Whoever comes first makes the key. */
  void addKey(byte id, byte[] fresh) {
    jdbc.sql(
            "INSERT INTO institutions.address_key (key_id, aes_key) VALUES (?, ?) ON CONFLICT DO"
                + " NOTHING")
        .params((short) id, fresh)
        .update();
  }
}
