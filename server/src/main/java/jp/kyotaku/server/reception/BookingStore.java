package jp.kyotaku.server.reception;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.Retention;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 診療予約の引き継ぎの保管 */
@Component
class BookingStore {

  /** 引き継がれた予約 */
  record HandedOver(UUID id, InstitutionCode institution, LocalDate day, boolean used) {}

  private final JdbcClient jdbc;

  BookingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(UUID id, byte[] addressHash, InstitutionCode institution, LocalDate day, Instant at) {
    jdbc.sql(
            """
            INSERT INTO reception.booking
              (id, address_hash, institution_code, booked_for, issued_at)
            VALUES (?, ?, ?, ?, ?)
            """)
        .params(id, addressHash, institution.value(), day, Timestamp.from(at))
        .update();
  }

  Optional<HandedOver> find(byte[] addressHash) {
    return jdbc.sql(
            """
            SELECT id, institution_code, booked_for, used_at IS NOT NULL AS used
            FROM reception.booking WHERE address_hash = ?
            """)
        .param(addressHash)
        .query(
            (row, _) ->
                new HandedOver(
                    row.getObject("id", UUID.class),
                    new InstitutionCode(row.getString("institution_code")),
                    row.getObject("booked_for", LocalDate.class),
                    row.getBoolean("used")))
        .optional();
  }

  /** How many went, by institution. */
  Map<InstitutionCode, Integer> remove(Retention.Over over) {
    var counts = new HashMap<InstitutionCode, Integer>();
    jdbc.sql(
            """
            WITH gone AS (DELETE FROM reception.booking WHERE booked_for >= ? AND booked_for < ?
                          RETURNING institution_code)
            SELECT institution_code, count(*) AS number FROM gone GROUP BY 1
            """)
        .params(over.from(), over.before())
        .query(
            row -> {
              counts.put(
                  new InstitutionCode(row.getString("institution_code")), row.getInt("number"));
            });
    return counts;
  }

  /** Only one registration ever gets true. */
  boolean use(UUID id, Instant at) {
    return jdbc.sql("UPDATE reception.booking SET used_at = ? WHERE id = ? AND used_at IS NULL")
            .params(Timestamp.from(at), id)
            .update()
        == 1;
  }
}
