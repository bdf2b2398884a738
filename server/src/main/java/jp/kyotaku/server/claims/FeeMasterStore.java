package jp.kyotaku.server.claims;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import jp.kyotaku.fees.EditionText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 取り込んだマスターの保管 */
@Component
class FeeMasterStore {

  private final JdbcClient jdbc;

  FeeMasterStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False where the same tables are there already. */
  boolean add(EditionText edition, Instant takenAt) {
    return jdbc.sql(
                """
                INSERT INTO claims.fee_master
                  (valid_from, edition, items, add_ons, conflicts, hash, taken_at)
                VALUES (:validFrom, :edition, :items, :addOns, :conflicts, :hash, :takenAt)
                ON CONFLICT (hash) DO NOTHING
                """)
            .param("validFrom", edition.from())
            .param("edition", edition.edition())
            .param("items", edition.items())
            .param("addOns", edition.addOns())
            .param("conflicts", edition.conflicts())
            .param("hash", hash(edition))
            .param("takenAt", takenAt.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** The number of the newest, 0 where there is none. */
  long newest() {
    return jdbc.sql("SELECT coalesce(max(id), 0) FROM claims.fee_master")
        .query(Long.class)
        .single();
  }

  /** The newest of each day, the oldest day first. */
  List<EditionText> editions() {
    return jdbc.sql(
            """
            SELECT DISTINCT ON (valid_from) valid_from, edition, items, add_ons, conflicts
            FROM claims.fee_master
            ORDER BY valid_from, id DESC
            """)
        .query(FeeMasterStore::edition)
        .list();
  }

  private static EditionText edition(ResultSet row, int number) throws SQLException {
    return new EditionText(
        row.getObject("valid_from", LocalDate.class),
        row.getString("edition"),
        row.getString("items"),
        row.getString("add_ons"),
        row.getString("conflicts"));
  }

  private static String hash(EditionText edition) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (EditionText.Table table : edition.tables()) {
        digest.update(table.text().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
