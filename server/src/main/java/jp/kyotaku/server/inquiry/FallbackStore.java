package jp.kyotaku.server.inquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.InsurerNumber;
import jp.kyotaku.kernel.code.CopayRatio;
import jp.kyotaku.server.insured.CardData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** カードが使えないときの確認の保管 */
@Component
class FallbackStore {

  private static final String COLUMNS =
      """
      SELECT f.*, (SELECT c.contacted_on FROM inquiry.fallback_contact c
                   WHERE c.fallback_id = f.id ORDER BY c.id DESC LIMIT 1) AS contacted_on
      FROM inquiry.fallback f
      """;

  private final JdbcClient jdbc;

  FallbackStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** 保管した記録, without what was found later */
  record Kept(Fallback fallback, Instant recordedAt, String operator) {}

  /** Does nothing when the id is taken: by the same form, sent twice. */
  boolean insert(InstitutionCode institution, String operator, Fallback fallback, Instant at) {
    var numbers = fallback.numbers();
    var declared = fallback.declaration();
    return jdbc.sql(
                """
                INSERT INTO inquiry.fallback
                  (id, institution_code, operator, recorded_at, ground, trouble, care_day, name_kana,
                   birth_date, insurer_number, symbol, number, branch, stated_share, insurance_kind,
                   insurer_name, employer, address, contact, reason)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO NOTHING
                """)
            .params(
                fallback.id(),
                institution.value(),
                operator,
                Timestamp.from(at),
                fallback.ground().name(),
                fallback.trouble().name(),
                fallback.careDay(),
                fallback.nameKana(),
                fallback.birthDate(),
                numbers.map(data -> data.insurer().value()).orElse(""),
                numbers.map(data -> data.insuredId().symbol()).orElse(""),
                numbers.map(data -> data.insuredId().number()).orElse(""),
                numbers.map(data -> data.insuredId().branch()).orElse(""),
                fallback.stated().map(CopayRatio::name).orElse(""),
                declared.map(one -> one.kind().name()).orElse(""),
                declared.map(Declaration::insurerName).orElse(""),
                declared.map(Declaration::employer).orElse(""),
                declared.map(Declaration::address).orElse(""),
                declared.map(Declaration::contact).orElse(""),
                fallback.reason())
            .update()
        == 1;
  }

  Optional<Kept> find(InstitutionCode institution, UUID id) {
    return jdbc.sql(COLUMNS + " WHERE f.institution_code = ? AND f.id = ?")
        .params(institution.value(), id)
        .query(FallbackStore::kept)
        .optional();
  }

  /** The latest days of care first. */
  List<Kept> latest(InstitutionCode institution, int most) {
    return jdbc.sql(
            COLUMNS
                + """
                WHERE f.institution_code = ? ORDER BY f.care_day DESC, f.recorded_at DESC LIMIT ?
                """)
        .params(institution.value(), most)
        .query(FallbackStore::kept)
        .list();
  }

  List<Kept> byIds(InstitutionCode institution, Collection<UUID> ids) {
    return jdbc.sql(COLUMNS + " WHERE f.institution_code = ? AND f.id = ANY (?)")
        .params(institution.value(), ids.toArray(UUID[]::new))
        .query(FallbackStore::kept)
        .list();
  }

  /** Whether it is new. */
  boolean addContact(UUID fallback, LocalDate day, String operator, Instant at) {
    return jdbc.sql(
                """
                INSERT INTO inquiry.fallback_contact (fallback_id, contacted_on, operator, noted_at)
                VALUES (?, ?, ?, ?) ON CONFLICT (fallback_id, contacted_on) DO NOTHING
                """)
            .params(fallback, day, operator, Timestamp.from(at))
            .update()
        == 1;
  }

  private static Kept kept(ResultSet row, int number) throws SQLException {
    var birthDate = row.getObject("birth_date", LocalDate.class);
    var fallback =
        new Fallback(
            row.getObject("id", UUID.class),
            FallbackGround.valueOf(row.getString("ground")),
            CardTrouble.valueOf(row.getString("trouble")),
            row.getObject("care_day", LocalDate.class),
            row.getString("name_kana"),
            birthDate,
            numbers(row, birthDate),
            filled(row, "stated_share").map(CopayRatio::valueOf),
            declaration(row),
            row.getString("reason"));
    return new Kept(
        fallback, row.getTimestamp("recorded_at").toInstant(), row.getString("operator"));
  }

  private static Optional<CardData> numbers(ResultSet row, LocalDate birthDate)
      throws SQLException {
    var insuredId =
        new InsuredId(row.getString("symbol"), row.getString("number"), row.getString("branch"));
    return filled(row, "insurer_number")
        .map(insurer -> new CardData(new InsurerNumber(insurer), insuredId, birthDate));
  }

  private static Optional<Declaration> declaration(ResultSet row) throws SQLException {
    var declared =
        new Declaration(
            filled(row, "insurance_kind").map(InsuranceKind::valueOf).orElse(InsuranceKind.UNKNOWN),
            row.getString("insurer_name"),
            row.getString("employer"),
            row.getString("address"),
            row.getString("contact"),
            Optional.ofNullable(row.getObject("contacted_on", LocalDate.class)));
    return filled(row, "insurance_kind").map(_ -> declared);
  }

  private static Optional<String> filled(ResultSet row, String column) throws SQLException {
    return Optional.of(row.getString(column)).filter(text -> !text.isEmpty());
  }
}
