package jp.kyotaku.server.inquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.Japan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 連携アプリの様子と、それへの依頼の保管 */
@Component
class LinkStore {

  private final JdbcClient jdbc;

  LinkStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What it told us before is replaced. */
  void keep(InstitutionCode institution, LinkReport report, Instant at) {
    jdbc.sql(
            """
            INSERT INTO inquiry.link_standing
              (institution_code, reported_at, state, in_folder, picked, set_aside)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (institution_code) DO UPDATE SET
              reported_at = excluded.reported_at, state = excluded.state,
              in_folder = excluded.in_folder, picked = excluded.picked,
              set_aside = excluded.set_aside
            """)
        .params(
            institution.value(),
            Timestamp.from(at),
            report.known().name(),
            Math.max(0, report.inFolder()),
            Math.max(0, report.picked()),
            Math.max(0, report.setAsideCount()))
        .update();
    jdbc.sql("DELETE FROM inquiry.link_set_aside WHERE institution_code = ?")
        .param(institution.value())
        .update();
    report.files().forEach(file -> add(institution, file));
  }

  private void add(InstitutionCode institution, LinkReport.File file) {
    jdbc.sql(
            """
            INSERT INTO inquiry.link_set_aside (institution_code, id, kind, code, set_aside_at)
            VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """)
        .params(
            institution.value(),
            file.id(),
            file.kind(),
            file.code(),
            Timestamp.from(file.at().atZone(Japan.ZONE).toInstant()))
        .update();
  }

  Optional<LinkStanding> standing(InstitutionCode institution) {
    return jdbc.sql("SELECT * FROM inquiry.link_standing WHERE institution_code = ?")
        .param(institution.value())
        .query((row, _) -> standing(row, setAside(institution)))
        .optional();
  }

  private static LinkStanding standing(ResultSet row, List<LinkStanding.SetAside> setAside)
      throws SQLException {
    return new LinkStanding(
        row.getTimestamp("reported_at").toInstant(),
        LinkState.named(row.getString("state")),
        row.getInt("in_folder"),
        row.getInt("picked"),
        row.getInt("set_aside"),
        setAside);
  }

  private List<LinkStanding.SetAside> setAside(InstitutionCode institution) {
    return jdbc.sql(
            """
            SELECT f.id, f.kind, f.code, f.set_aside_at, o.id IS NOT NULL AS asked_for
            FROM inquiry.link_set_aside f
            LEFT JOIN inquiry.link_order o
              ON o.institution_code = f.institution_code AND o.file = f.id
            WHERE f.institution_code = ? ORDER BY f.set_aside_at DESC, f.id
            """)
        .param(institution.value())
        .query(
            (row, _) ->
                new LinkStanding.SetAside(
                    row.getObject("id", UUID.class),
                    row.getString("kind"),
                    row.getString("code"),
                    row.getTimestamp("set_aside_at").toInstant(),
                    row.getBoolean("asked_for")))
        .list();
  }

  /**
   * Those of the files that still lie there and are not asked for already.
   *
   * @return how many
   */
  int order(InstitutionCode institution, Collection<UUID> files, Instant at) {
    return jdbc.sql(
            """
            INSERT INTO inquiry.link_order (id, institution_code, file, asked_at)
            SELECT gen_random_uuid(), institution_code, id, ?
            FROM inquiry.link_set_aside WHERE institution_code = ? AND id = ANY (?)
            ON CONFLICT (institution_code, file) DO NOTHING
            """)
        .params(Timestamp.from(at), institution.value(), files.toArray(UUID[]::new))
        .update();
  }

  List<PollLink.Order> orders(InstitutionCode institution) {
    return jdbc.sql(
            """
            SELECT id, file FROM inquiry.link_order
            WHERE institution_code = ? ORDER BY asked_at, id LIMIT 100
            """)
        .param(institution.value())
        .query(
            (row, _) ->
                new PollLink.Order(
                    row.getObject("id", UUID.class), row.getObject("file", UUID.class)))
        .list();
  }

  void carriedOut(InstitutionCode institution, Collection<UUID> orders) {
    jdbc.sql("DELETE FROM inquiry.link_order WHERE institution_code = ? AND id = ANY (?)")
        .params(institution.value(), orders.toArray(UUID[]::new))
        .update();
  }
}
