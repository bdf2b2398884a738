package jp.kyotaku.server.inquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.InsurerNumber;
import jp.kyotaku.server.insured.CardData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 保険証・処方箋での照会の答えの保管 */
@Component
class CardDataAnswerStore {

  private final JdbcClient jdbc;

  CardDataAnswerStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** 保管した答え: the versions by their ids. */
  record Kept(
      CardDataQuestion question,
      Validity validity,
      ConfirmedEligibility.Reason reason,
      List<Long> versionIds,
      Instant at) {}

  /** Does nothing when the id is taken: by the same form, sent twice at once. */
  void insert(
      InstitutionCode institution, String operator, CardDataAnswer answer, List<Long> versionIds) {
    var question = answer.question();
    var confirmed = answer.confirmed();
    var insuredId = question.cardData().insuredId();
    boolean shown = !confirmed.coverages().isEmpty();
    jdbc.sql(
            """
            INSERT INTO inquiry.card_data_answer
              (id, institution_code, operator, asked_at, insurer_number, symbol, number, branch,
               birth_date, day, ground, limit_consented, validity, reason, version_ids)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO NOTHING
            """)
        .params(
            question.id(),
            institution.value(),
            operator,
            Timestamp.from(confirmed.at()),
            question.cardData().insurer().value(),
            insuredId.symbol(),
            insuredId.number(),
            insuredId.branch(),
            question.cardData().birthDate(),
            question.day(),
            question.ground().name(),
            question.limitConsented(),
            confirmed.validity().name(),
            confirmed.reason().name(),
            shown ? versionIds.toArray(Long[]::new) : new Long[0])
        .update();
  }

  Optional<Kept> find(InstitutionCode institution, UUID id) {
    return jdbc.sql(
            """
            SELECT id, insurer_number, symbol, number, branch, birth_date, day, ground,
                   limit_consented, validity, reason, version_ids, asked_at
            FROM inquiry.card_data_answer WHERE id = ? AND institution_code = ?
            """)
        .params(id, institution.value())
        .query(CardDataAnswerStore::kept)
        .optional();
  }

  private static Kept kept(ResultSet row, int number) throws SQLException {
    return new Kept(
        question(row),
        Validity.valueOf(row.getString("validity")),
        ConfirmedEligibility.Reason.valueOf(row.getString("reason")),
        List.of((Long[]) row.getArray("version_ids").getArray()),
        row.getTimestamp("asked_at").toInstant());
  }

  private static CardDataQuestion question(ResultSet row) throws SQLException {
    var insuredId =
        new InsuredId(row.getString("symbol"), row.getString("number"), row.getString("branch"));
    return new CardDataQuestion(
        row.getObject("id", UUID.class),
        new CardData(
            new InsurerNumber(row.getString("insurer_number")),
            insuredId,
            row.getObject("birth_date", LocalDate.class)),
        row.getObject("day", LocalDate.class),
        LegalGround.valueOf(row.getString("ground")),
        row.getBoolean("limit_consented"));
  }
}
