package jp.kyotaku.server.identity;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 暗証番号なしで読み取ったカードの保管: until the challenge is removed */
@Component
class CardReadingStore {

  private final JdbcClient jdbc;

  CardReadingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(UUID challenge, byte[] certificate, Instant at) {
    jdbc.sql(
            """
            INSERT INTO identity.card_reading (challenge_id, certificate, read_at) VALUES (?, ?, ?)
            """)
        .params(challenge, certificate, Timestamp.from(at))
        .update();
  }

  /** Only one caller ever gets the certificate: the row decides. */
  Optional<byte[]> use(UUID challenge, Instant now) {
    return jdbc.sql(
            """
            UPDATE identity.card_reading SET used_at = ?
            WHERE challenge_id = ? AND used_at IS NULL RETURNING certificate
            """)
        .params(Timestamp.from(now), challenge)
        .query(byte[].class)
        .optional();
  }
}
