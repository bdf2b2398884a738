package jp.kyotaku.server.institutions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.InstitutionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 環境設定の版の保管: rows are added, never changed. */
@Component
class SettingsStore {

  private static final String VERSION =
      """
      SELECT s.*, a.terms_version
      FROM institutions.settings s
      LEFT JOIN institutions.terms_agreement a
        ON a.institution_code = s.institution_code AND a.settings_version = s.version
      WHERE s.institution_code = ?
      """;

  private final JdbcClient jdbc;

  SettingsStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Newest first. */
  List<SettingsVersion> versions(InstitutionCode code) {
    return jdbc.sql(VERSION + "ORDER BY s.version DESC")
        .param(code.value())
        .query(SettingsStore::version)
        .list();
  }

  Optional<SettingsVersion> version(InstitutionCode code, int number) {
    return jdbc.sql(VERSION + "AND s.version = ?")
        .params(code.value(), number)
        .query(SettingsStore::version)
        .optional();
  }

  Optional<SettingsVersion> newest(InstitutionCode code) {
    return jdbc.sql(VERSION + "ORDER BY s.version DESC LIMIT 1")
        .param(code.value())
        .query(SettingsStore::version)
        .optional();
  }

  /** Whoever changes this institution next waits until this transaction ends. */
  void lock(InstitutionCode code) {
    jdbc.sql("SELECT code FROM institutions.institution WHERE code = ? FOR UPDATE")
        .param(code.value())
        .query(String.class)
        .optional();
  }

  void add(InstitutionCode code, SettingsVersion version) {
    var settings = version.settings();
    jdbc.sql(
            """
            INSERT INTO institutions.settings
              (institution_code, version, character_code, items_in_use, prescription, timing,
               home_visit_on, online_on, face_file_on, house_call_on, outpatient_on, bulk_results,
               changed_at, changed_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, ''))
            """)
        .params(
            code.value(),
            version.number(),
            settings.characterCode().code(),
            settings.itemsInUse().stream().map(Enum::name).toArray(String[]::new),
            settings.prescription().name(),
            settings.timing().name(),
            settings.homeVisitOn(),
            settings.onlineOn(),
            settings.faceFileOn(),
            settings.houseCallOn(),
            settings.outpatientOn(),
            settings.bulkResults().name(),
            Timestamp.from(version.changedAt()),
            version.changedBy().orElse(""))
        .update();
  }

  static InstitutionSettings settings(ResultSet row) throws SQLException {
    return new InstitutionSettings(
        CharacterCode.of(row.getInt("character_code")),
        Arrays.stream((String[]) row.getArray("items_in_use").getArray())
            .map(ConsentItem::valueOf)
            .collect(Collectors.toSet()),
        PrescriptionUse.valueOf(row.getString("prescription")),
        PrescriptionTiming.valueOf(row.getString("timing")),
        row.getBoolean("home_visit_on"),
        row.getBoolean("online_on"),
        row.getBoolean("face_file_on"),
        row.getBoolean("house_call_on"),
        row.getBoolean("outpatient_on"),
        BulkResultForm.valueOf(row.getString("bulk_results")));
  }

  private static SettingsVersion version(ResultSet row, int number) throws SQLException {
    return new SettingsVersion(
        row.getInt("version"),
        settings(row),
        row.getTimestamp("changed_at").toInstant(),
        Optional.ofNullable(row.getString("changed_by")),
        Optional.ofNullable(row.getObject("terms_version", Integer.class)));
  }
}
