package jp.kyotaku.server.consent;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.InstitutionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 取消しの保管: rows are added, never changed. */
@Component
class WithdrawalStore {

  private final JdbcClient jdbc;

  WithdrawalStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How many current registrations it ended: one that is withdrawn already stays as it is. */
  int withdraw(
      Collection<CareCategory> categories,
      long personId,
      InstitutionCode institution,
      Withdrawal withdrawal) {
    return jdbc.sql(
            """
            INSERT INTO consent.withdrawal
              (registration_id, act_id, person_id, institution_code, category, withdrawn_at,
               withdrawn_by, reason, verification_id)
            SELECT id, ?, person_id, institution_code, category, ?, ?, ?, nullif(?, '')::uuid
            FROM consent.registration
            WHERE person_id = ? AND institution_code = ? AND category = ANY (?)
              AND replaced_by IS NULL
            ON CONFLICT (registration_id) DO NOTHING
            """)
        .params(
            withdrawal.act(),
            Timestamp.from(withdrawal.at()),
            withdrawal.by().name(),
            withdrawal.reason().name(),
            withdrawal.verification().map(UUID::toString).orElse(""),
            personId,
            institution.value(),
            categories.stream().map(Enum::name).toArray(String[]::new))
        .update();
  }

  List<ConsentRegistration> ofAct(InstitutionCode institution, UUID act) {
    return jdbc.sql(
            ConsentStore.REGISTRATION
                + "WHERE w.act_id = ? AND w.institution_code = ? ORDER BY r.registered_at, r.id")
        .params(act, institution.value())
        .query(ConsentStore::registration)
        .list();
  }
}
