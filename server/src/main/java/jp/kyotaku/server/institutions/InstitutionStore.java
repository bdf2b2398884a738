package jp.kyotaku.server.institutions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 機関の保管 */
@Component
class InstitutionStore {

  private static final String INSTITUTION =
      """
      SELECT i.code, i.name, i.kind, i.deemed_designated, i.opted_out, i.bills_home_nursing, s.*
      FROM institutions.institution i
      JOIN LATERAL (
        SELECT * FROM institutions.settings
        WHERE institution_code = i.code ORDER BY version DESC LIMIT 1) s ON true
      """;

  private final JdbcClient jdbc;

  InstitutionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Institution> find(InstitutionCode code) {
    return jdbc.sql(INSTITUTION + "WHERE i.code = ?")
        .param(code.value())
        .query(InstitutionStore::institution)
        .optional();
  }

  List<Institution> all() {
    return jdbc.sql(INSTITUTION + "ORDER BY i.code").query(InstitutionStore::institution).list();
  }

  /** Adds the institution or brings name and attributes up to date. */
  void save(Institution institution) {
    jdbc.sql(
            """
            INSERT INTO institutions.institution
              (code, name, kind, deemed_designated, opted_out, bills_home_nursing)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (code) DO UPDATE SET name = excluded.name, kind = excluded.kind,
              deemed_designated = excluded.deemed_designated, opted_out = excluded.opted_out,
              bills_home_nursing = excluded.bills_home_nursing
            """)
        .params(
            institution.code().value(),
            institution.name(),
            institution.kind().name(),
            institution.deemedDesignated(),
            institution.optedOut(),
            institution.billsHomeNursing())
        .update();
  }

  private static Institution institution(ResultSet row, int number) throws SQLException {
    return new Institution(
        new InstitutionCode(row.getString("code")),
        row.getString("name"),
        InstitutionKind.valueOf(row.getString("kind")),
        row.getBoolean("deemed_designated"),
        row.getBoolean("opted_out"),
        row.getBoolean("bills_home_nursing"),
        SettingsStore.settings(row));
  }
}
