package jp.kyotaku.server.inquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.InsurerNumber;
import jp.kyotaku.server.continuity.RefusalReason;
import jp.kyotaku.server.insured.CardData;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 再照会の答えの保管 */
@Component
class ReInquiryAnswerStore {

  private final JdbcClient jdbc;

  ReInquiryAnswerStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean exists(InstitutionCode institution, UUID id) {
    return find(institution, id).isPresent();
  }

  /** Does nothing when the id is taken: by the same form, sent twice at once. */
  void insert(InstitutionCode institution, String operator, KeptReInquiry kept) {
    var request = kept.request();
    var question =
        jdbc.sql(
                """
                INSERT INTO inquiry.re_inquiry_answer
                  (id, institution_code, operator, asked_at, category, day, reference_number,
                   insurer_number, symbol, number, branch, birth_date, person_id, validity, reason,
                   refusal, in_words, ground, until, changed, registration_id, version_ids,
                   last_day, last_version_ids)
                VALUES
                  (:id, :institution, :operator, :at, :category, :day, :reference,
                   :insurer, :symbol, :number, :branch, :birthDate, :person, :validity, :reason,
                   :refusal, :inWords, :ground, :until, :changed, :registration, :versions,
                   :lastDay, :lastVersions)
                ON CONFLICT (id) DO NOTHING
                """)
            .param("id", request.id())
            .param("institution", institution.value())
            .param("operator", operator)
            .param("at", Timestamp.from(kept.at()))
            .param("category", request.category().name())
            .param("day", request.day());
    answer(asked(question, request.question()), kept).update();
  }

  private static JdbcClient.StatementSpec asked(
      JdbcClient.StatementSpec statement, ReInquiryQuestion question) {
    var card = question instanceof ReInquiryQuestion.ByCardData(var asked) ? asked : null;
    var reference = question instanceof ReInquiryQuestion.ByReferenceNumber(var n) ? n : null;
    return statement
        .param("reference", reference, Types.VARCHAR)
        .param("insurer", card == null ? null : card.insurer().value(), Types.VARCHAR)
        .param("symbol", card == null ? null : card.insuredId().symbol(), Types.VARCHAR)
        .param("number", card == null ? null : card.insuredId().number(), Types.VARCHAR)
        .param("branch", card == null ? null : card.insuredId().branch(), Types.VARCHAR)
        .param("birthDate", card == null ? null : card.birthDate(), Types.DATE);
  }

  private static JdbcClient.StatementSpec answer(
      JdbcClient.StatementSpec statement, KeptReInquiry kept) {
    var permitted = kept.permitted();
    var person = kept.personId();
    return statement
        .param("person", person.isPresent() ? person.getAsLong() : null, Types.BIGINT)
        .param("validity", name(kept.validity()), Types.VARCHAR)
        .param("reason", kept.reason().name())
        .param("refusal", name(kept.refusal()), Types.VARCHAR)
        .param("inWords", kept.inWords())
        .param("ground", name(permitted.map(KeptReInquiry.Permitted::ground)), Types.VARCHAR)
        .param("until", permitted.map(KeptReInquiry.Permitted::until).orElse(null), Types.DATE)
        .param("changed", permitted.map(KeptReInquiry.Permitted::changed).orElse(false))
        .param(
            "registration",
            permitted.flatMap(KeptReInquiry.Permitted::registrationId).orElse(null),
            Types.OTHER)
        .param("versions", kept.versionIds().toArray(Long[]::new))
        .param("lastDay", kept.last().map(KeptReInquiry.Last::day).orElse(null), Types.DATE)
        .param(
            "lastVersions",
            kept.last().map(KeptReInquiry.Last::versionIds).orElse(List.of()).toArray(Long[]::new));
  }

  private static @Nullable String name(Optional<? extends Enum<?>> value) {
    return value.isPresent() ? value.get().name() : null;
  }

  Optional<KeptReInquiry> find(InstitutionCode institution, UUID id) {
    return jdbc.sql(
            """
            SELECT id, asked_at, category, day, reference_number, insurer_number, symbol, number,
                   branch, birth_date, person_id, validity, reason, refusal, in_words, ground, until,
                   changed, registration_id, version_ids, last_day, last_version_ids
            FROM inquiry.re_inquiry_answer WHERE id = ? AND institution_code = ?
            """)
        .params(id, institution.value())
        .query(ReInquiryAnswerStore::kept)
        .optional();
  }

  private static KeptReInquiry kept(ResultSet row, int number) throws SQLException {
    long person = row.getLong("person_id");
    return new KeptReInquiry(
        request(row),
        row.getTimestamp("asked_at").toInstant(),
        person == 0 ? OptionalLong.empty() : OptionalLong.of(person),
        Optional.ofNullable(row.getString("validity")).map(Validity::valueOf),
        ConfirmedEligibility.Reason.valueOf(row.getString("reason")),
        Optional.ofNullable(row.getString("refusal")).map(RefusalReason::valueOf),
        row.getString("in_words"),
        permitted(row),
        List.of((Long[]) row.getArray("version_ids").getArray()),
        last(row));
  }

  private static ReInquiryRequest request(ResultSet row) throws SQLException {
    return new ReInquiryRequest(
        row.getObject("id", UUID.class),
        question(row),
        CareCategory.valueOf(row.getString("category")),
        row.getObject("day", LocalDate.class));
  }

  private static ReInquiryQuestion question(ResultSet row) throws SQLException {
    var reference = row.getString("reference_number");
    if (reference != null) {
      return new ReInquiryQuestion.ByReferenceNumber(reference);
    }
    return new ReInquiryQuestion.ByCardData(
        new CardData(
            new InsurerNumber(row.getString("insurer_number")),
            new InsuredId(
                row.getString("symbol"), row.getString("number"), row.getString("branch")),
            row.getObject("birth_date", LocalDate.class)));
  }

  private static Optional<KeptReInquiry.Permitted> permitted(ResultSet row) throws SQLException {
    var ground = row.getString("ground");
    return ground == null
        ? Optional.empty()
        : Optional.of(
            new KeptReInquiry.Permitted(
                LegalGround.valueOf(ground),
                row.getObject("until", LocalDate.class),
                row.getBoolean("changed"),
                Optional.ofNullable(row.getObject("registration_id", UUID.class))));
  }

  private static Optional<KeptReInquiry.Last> last(ResultSet row) throws SQLException {
    var day = row.getObject("last_day", LocalDate.class);
    return day == null
        ? Optional.empty()
        : Optional.of(
            new KeptReInquiry.Last(
                day, List.of((Long[]) row.getArray("last_version_ids").getArray())));
  }
}
