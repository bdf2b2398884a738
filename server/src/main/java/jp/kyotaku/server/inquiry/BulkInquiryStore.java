package jp.kyotaku.server.inquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.InstitutionCode;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 一括照会の保管 */
@Component
class BulkInquiryStore {

  private static final String INQUIRY =
      """
      SELECT reception_number, institution_code, file_identifier, consent_from, consent_to,
             accepted_at, answered_for
      FROM inquiry.bulk_inquiry
      """;

  private final JdbcClient jdbc;
  private final JdbcTemplate template;

  BulkInquiryStore(JdbcClient jdbc, JdbcTemplate template) {
    this.jdbc = jdbc;
    this.template = template;
  }

  /** 受付番号: the day and a running number; unique everywhere, not only per institution and day. */
  String nextReceptionNumber(LocalDate day) {
    long running =
        jdbc.sql("SELECT nextval('inquiry.reception_number')").query(Long.class).single();
    return day.format(DateTimeFormatter.BASIC_ISO_DATE) + "%08d".formatted(running);
  }

  /** False when the same file of the same institution is there already. */
  boolean insert(BulkInquiry inquiry, String fileName, byte[] contentHash) {
    return template.update(
            """
            INSERT INTO inquiry.bulk_inquiry
              (reception_number, institution_code, file_name, content_hash, file_identifier,
               consent_from, consent_to, accepted_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (institution_code, file_name, content_hash) DO NOTHING
            """,
            inquiry.receptionNumber(),
            inquiry.institution().value(),
            fileName,
            contentHash,
            inquiry.fileIdentifier().orElse(null),
            inquiry.consentFrom(),
            inquiry.consentTo(),
            Timestamp.from(inquiry.acceptedAt()))
        == 1;
  }

  Optional<BulkInquiry> byFile(InstitutionCode institution, String fileName, byte[] contentHash) {
    return jdbc.sql(INQUIRY + "WHERE institution_code = ? AND file_name = ? AND content_hash = ?")
        .params(institution.value(), fileName, contentHash)
        .query(BulkInquiryStore::inquiry)
        .optional();
  }

  Optional<BulkInquiry> find(InstitutionCode institution, String receptionNumber) {
    return jdbc.sql(INQUIRY + "WHERE reception_number = ? AND institution_code = ?")
        .params(receptionNumber, institution.value())
        .query(BulkInquiryStore::inquiry)
        .optional();
  }

  Optional<BulkInquiry> lock(String receptionNumber) {
    return jdbc.sql(INQUIRY + "WHERE reception_number = ? FOR UPDATE")
        .param(receptionNumber)
        .query(BulkInquiryStore::inquiry)
        .optional();
  }

  void finish(
      String receptionNumber, List<BulkInquiry.Unit> units, LocalDate answeredFor, Instant at) {
    template.batchUpdate(
        """
        INSERT INTO inquiry.bulk_unit
          (reception_number, line, registration_id, person_id, coverage_ids, validity)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        units,
        1000,
        (insert, unit) -> {
          insert.setString(1, receptionNumber);
          insert.setInt(2, unit.line());
          insert.setObject(3, unit.registrationId());
          insert.setLong(4, unit.personId());
          insert.setObject(5, unit.versionIds().toArray(Long[]::new));
          insert.setString(6, unit.validity().name());
        });
    jdbc.sql(
            """
            UPDATE inquiry.bulk_inquiry SET answered_for = ?, finished_at = ?
            WHERE reception_number = ?
            """)
        .params(answeredFor, Timestamp.from(at), receptionNumber)
        .update();
  }

  List<BulkInquiry.Unit> units(String receptionNumber) {
    return jdbc.sql(
            """
            SELECT line, registration_id, person_id, coverage_ids, validity
            FROM inquiry.bulk_unit WHERE reception_number = ? ORDER BY line
            """)
        .param(receptionNumber)
        .query(BulkInquiryStore::unit)
        .list();
  }

  private static BulkInquiry.Unit unit(ResultSet row, int number) throws SQLException {
    return new BulkInquiry.Unit(
        row.getInt("line"),
        row.getObject("registration_id", UUID.class),
        row.getLong("person_id"),
        List.of((Long[]) row.getArray("coverage_ids").getArray()),
        Validity.valueOf(row.getString("validity")));
  }

  private static BulkInquiry inquiry(ResultSet row, int number) throws SQLException {
    return new BulkInquiry(
        row.getString("reception_number"),
        new InstitutionCode(row.getString("institution_code")),
        Optional.ofNullable(row.getString("file_identifier")),
        row.getObject("consent_from", LocalDate.class),
        row.getObject("consent_to", LocalDate.class),
        row.getTimestamp("accepted_at").toInstant(),
        Optional.ofNullable(row.getObject("answered_for", LocalDate.class)));
  }
}
