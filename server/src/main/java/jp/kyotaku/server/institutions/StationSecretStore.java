package jp.kyotaku.server.institutions;

import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 連携アプリの秘密の保管: hashes alone */
@Component
class StationSecretStore {

  private final JdbcClient jdbc;

  StationSecretStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<byte[]> hashOf(InstitutionCode code) {
    return jdbc.sql(
            "SELECT secret_hash FROM institutions.station_secret WHERE institution_code = ?")
        .param(code.value())
        .query(byte[].class)
        .optional();
  }

  void set(InstitutionCode code, byte[] hash) {
    jdbc.sql(
            """
            INSERT INTO institutions.station_secret (institution_code, secret_hash) VALUES (?, ?)
            ON CONFLICT (institution_code) DO UPDATE SET secret_hash = excluded.secret_hash
            """)
        .params(code.value(), hash)
        .update();
  }
}
