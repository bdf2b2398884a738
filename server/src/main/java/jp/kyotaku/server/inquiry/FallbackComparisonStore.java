package jp.kyotaku.server.inquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.InsurerNumber;
import jp.kyotaku.server.insured.CardData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 登録されている資格との比べの保管 */
@Component
class FallbackComparisonStore {

  private final JdbcClient jdbc;

  FallbackComparisonStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** 保管した比べ: the versions by their ids. */
  record Kept(
      UUID fallback,
      CardData asked,
      String operator,
      Instant at,
      Validity validity,
      ConfirmedEligibility.Reason reason,
      List<Long> versionIds) {}

  boolean exists(UUID id) {
    return jdbc.sql("SELECT EXISTS (SELECT FROM inquiry.fallback_comparison WHERE id = ?)")
        .param(id)
        .query(Boolean.class)
        .single();
  }

  void insert(UUID id, Kept kept) {
    var insuredId = kept.asked().insuredId();
    jdbc.sql(
            """
            INSERT INTO inquiry.fallback_comparison
              (id, fallback_id, operator, compared_at, insurer_number, symbol, number, branch,
               validity, reason, version_ids)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
            """)
        .params(
            id,
            kept.fallback(),
            kept.operator(),
            Timestamp.from(kept.at()),
            kept.asked().insurer().value(),
            insuredId.symbol(),
            insuredId.number(),
            insuredId.branch(),
            kept.validity().name(),
            kept.reason().name(),
            kept.versionIds().toArray(Long[]::new))
        .update();
  }

  /** Oldest first. */
  List<Kept> of(Collection<UUID> fallbacks) {
    return jdbc.sql(
            """
            SELECT c.fallback_id, c.operator, c.compared_at, c.insurer_number, c.symbol, c.number,
                   c.branch, c.validity, c.reason, c.version_ids, f.birth_date
            FROM inquiry.fallback_comparison c JOIN inquiry.fallback f ON f.id = c.fallback_id
            WHERE c.fallback_id = ANY (?) ORDER BY c.compared_at, c.id
            """)
        .param(fallbacks.toArray(UUID[]::new))
        .query(FallbackComparisonStore::kept)
        .list();
  }

  private static Kept kept(ResultSet row, int number) throws SQLException {
    var insuredId =
        new InsuredId(row.getString("symbol"), row.getString("number"), row.getString("branch"));
    return new Kept(
        row.getObject("fallback_id", UUID.class),
        new CardData(
            new InsurerNumber(row.getString("insurer_number")),
            insuredId,
            row.getObject("birth_date", LocalDate.class)),
        row.getString("operator"),
        row.getTimestamp("compared_at").toInstant(),
        Validity.valueOf(row.getString("validity")),
        ConfirmedEligibility.Reason.valueOf(row.getString("reason")),
        List.of((Long[]) row.getArray("version_ids").getArray()));
  }
}
