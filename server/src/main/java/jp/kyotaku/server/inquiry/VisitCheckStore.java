package jp.kyotaku.server.inquiry;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.identity.RenewalNotice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** 訪問の前の確認の保管 */
@Component
class VisitCheckStore {

  private static final String INSERT =
      """
      INSERT INTO inquiry.checked_visit
        (check_id, line, visit_id, visit_time, category, reference_number, insurer_number, symbol,
         number, branch, birth_date, note, outcome, validity, reason, version_ids, before_ids,
         before_day, shown_items, until, consent_until, in_words, advice, certificate_code,
         certificate_end)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final JdbcTemplate jdbc;

  VisitCheckStore(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** 確認の頭 */
  record Head(UUID id, LocalDate day, Instant at, String operator) {}

  /** False when the id is taken: by the same form, sent twice. */
  boolean begin(InstitutionCode institution, Head head) {
    return jdbc.update(
            """
            INSERT INTO inquiry.visit_check (id, institution_code, day, operator, checked_at)
            VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
            """,
            head.id(),
            institution.value(),
            head.day(),
            head.operator(),
            Timestamp.from(head.at()))
        == 1;
  }

  /** One round trip for all of them. */
  void insert(UUID check, List<KeptVisitAnswer> answers) {
    jdbc.batchUpdate(
        INSERT,
        new BatchPreparedStatementSetter() {
          @Override
          public void setValues(PreparedStatement insert, int line) throws SQLException {
            insert.setObject(1, check);
            insert.setInt(2, line);
            bindVisit(insert, answers.get(line).visit());
            bindAnswer(insert, answers.get(line));
          }

          @Override
          public int getBatchSize() {
            return answers.size();
          }
        });
  }

  private static void bindVisit(PreparedStatement insert, PlannedVisit visit) throws SQLException {
    var patient = VisitColumns.Patient.of(visit.patient());
    insert.setObject(3, visit.id());
    insert.setObject(4, visit.time().orElse(null));
    insert.setString(5, visit.category().name());
    insert.setString(6, patient.reference());
    insert.setString(7, patient.insurer());
    insert.setString(8, patient.symbol());
    insert.setString(9, patient.number());
    insert.setString(10, patient.branch());
    insert.setObject(11, patient.birthDate());
    insert.setString(12, visit.note());
  }

  private static void bindAnswer(PreparedStatement insert, KeptVisitAnswer answer)
      throws SQLException {
    insert.setString(13, answer.outcome().name());
    insert.setString(14, answer.validity().name());
    insert.setString(15, answer.reason().name());
    insert.setArray(16, ids(insert, answer.versionIds()));
    insert.setArray(17, ids(insert, answer.beforeIds()));
    insert.setObject(18, answer.beforeDay());
    insert.setArray(19, items(insert, answer.shown()));
    insert.setObject(20, answer.until());
    insert.setObject(21, answer.consentUntil());
    insert.setString(22, answer.inWords());
    insert.setString(23, answer.advice());
    var renewal = answer.renewal();
    insert.setString(24, renewal == null ? null : renewal.code().name());
    insert.setObject(25, renewal == null ? null : renewal.end());
  }

  private static Array ids(PreparedStatement insert, List<Long> ids) throws SQLException {
    return insert.getConnection().createArrayOf("bigint", ids.toArray(Long[]::new));
  }

  private static Array items(PreparedStatement insert, Set<ConsentItem> items) throws SQLException {
    return insert
        .getConnection()
        .createArrayOf("text", items.stream().map(ConsentItem::name).toArray(String[]::new));
  }

  Optional<Head> find(InstitutionCode institution, UUID id) {
    return heads("id = ? AND institution_code = ?", id, institution.value());
  }

  /** The last one of a day. */
  Optional<Head> latest(InstitutionCode institution, LocalDate day) {
    return heads(
        "institution_code = ? AND day = ? ORDER BY checked_at DESC, id LIMIT 1",
        institution.value(),
        day);
  }

  private Optional<Head> heads(String condition, Object... values) {
    return jdbc
        .query(
            "SELECT id, day, checked_at, operator FROM inquiry.visit_check WHERE " + condition,
            (row, _) ->
                new Head(
                    row.getObject("id", UUID.class),
                    row.getObject("day", LocalDate.class),
                    row.getTimestamp("checked_at").toInstant(),
                    row.getString("operator")),
            values)
        .stream()
        .findFirst();
  }

  List<KeptVisitAnswer> answers(Head head) {
    return jdbc.query(
        "SELECT * FROM inquiry.checked_visit WHERE check_id = ? ORDER BY line",
        (row, _) -> answer(row, head.day()),
        head.id());
  }

  private static KeptVisitAnswer answer(ResultSet row, LocalDate day) throws SQLException {
    return new KeptVisitAnswer(
        VisitColumns.visit(row, "visit_id", day),
        KeptVisitAnswer.Outcome.valueOf(row.getString("outcome")),
        Validity.valueOf(row.getString("validity")),
        ConfirmedEligibility.Reason.valueOf(row.getString("reason")),
        List.of((Long[]) row.getArray("version_ids").getArray()),
        List.of((Long[]) row.getArray("before_ids").getArray()),
        row.getObject("before_day", LocalDate.class),
        items((String[]) row.getArray("shown_items").getArray()),
        row.getObject("until", LocalDate.class),
        row.getObject("consent_until", LocalDate.class),
        renewal(row),
        row.getString("in_words"),
        row.getString("advice"));
  }

  private static @Nullable RenewalNotice renewal(ResultSet row) throws SQLException {
    var code = row.getString("certificate_code");
    return code == null
        ? null
        : new RenewalNotice(
            ErrorCode.valueOf(code), row.getObject("certificate_end", LocalDate.class));
  }

  private static Set<ConsentItem> items(String[] names) {
    return Arrays.stream(names).map(ConsentItem::valueOf).collect(Collectors.toSet());
  }
}
