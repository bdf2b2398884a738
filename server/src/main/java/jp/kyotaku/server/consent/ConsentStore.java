package jp.kyotaku.server.consent;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.kernel.code.PrescriptionForm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 同意の保管 */
@Component
class ConsentStore {

  static final String REGISTRATION =
      """
      SELECT r.id, r.person_id, r.category, r.verification_id, r.registered_at, r.booked_for, p.form,
             (SELECT array_agg(item || '=' || state) FROM consent.choice
              WHERE registration_id = r.id) AS choices,
             w.act_id, w.withdrawn_at, w.withdrawn_by, w.reason,
             w.verification_id AS withdrawal_verification
      FROM consent.registration r
      LEFT JOIN consent.prescription_form p ON p.registration_id = r.id
      LEFT JOIN consent.withdrawal w ON w.registration_id = r.id
      """;

  private final JdbcClient jdbc;

  ConsentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void replaceCurrent(ConsentRegistration registration, InstitutionCode institution) {
    String category = registration.category().name();
    waitForOthersOf(registration.personId());
    jdbc.sql(
            """
            UPDATE consent.registration SET replaced_by = ?
            WHERE person_id = ? AND institution_code = ? AND category = ? AND replaced_by IS NULL
            """)
        .params(registration.id(), registration.personId(), institution.value(), category)
        .update();
    jdbc.sql(
            """
            INSERT INTO consent.registration
              (id, person_id, institution_code, category, registered_at, verification_id, booked_for)
            VALUES (?, ?, ?, ?, ?, ?, nullif(?, '')::date)
            """)
        .params(
            registration.id(),
            registration.personId(),
            institution.value(),
            category,
            Timestamp.from(registration.registeredAt()),
            registration.verificationId(),
            registration.bookedFor().map(LocalDate::toString).orElse(""))
        .update();
    insertChoices(registration);
  }

  /** What the patient withdrew in the meantime is not changed any more: it begins anew. */
  void markAsChange(ConsentRegistration registration) {
    jdbc.sql(
            """
            UPDATE consent.registration n SET changes = o.id
            FROM consent.registration o
            WHERE n.id = ? AND o.replaced_by = n.id
              AND NOT EXISTS (SELECT FROM consent.withdrawal w WHERE w.registration_id = o.id)
            """)
        .param(registration.id())
        .update();
  }

  /** Two receptions of one person at once: the second waits, and then replaces the first. */
  void waitForOthersOf(long personId) {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('consent', ?))")
        .param(personId)
        .query(row -> {});
  }

  private void insertChoices(ConsentRegistration registration) {
    var items = List.of(ConsentItem.values());
    var names = items.stream().map(Enum::name).toArray(String[]::new);
    var states =
        items.stream().map(item -> registration.consent().of(item).name()).toArray(String[]::new);
    jdbc.sql(
            """
            INSERT INTO consent.choice (registration_id, item, state)
            SELECT ?, item, state FROM unnest(?::text[], ?::text[]) AS row(item, state)
            """)
        .params(registration.id(), names, states)
        .update();
  }

  void keepPrescriptionForm(UUID registrationId, PrescriptionForm form) {
    jdbc.sql("INSERT INTO consent.prescription_form (registration_id, form) VALUES (?, ?)")
        .params(registrationId, form.name())
        .update();
  }

  List<ConsentRegistration> current(
      InstitutionCode institution, CareCategory category, LocalDate from, LocalDate to) {
    return jdbc.sql(
            REGISTRATION
                + """
                WHERE r.institution_code = ? AND r.category = ? AND r.replaced_by IS NULL
                  AND w.registration_id IS NULL
                  AND r.registered_at >= ? AND r.registered_at < ?
                ORDER BY r.registered_at, r.id
                """)
        .params(institution.value(), category.name(), startOf(from), startOf(to.plusDays(1)))
        .query(ConsentStore::registration)
        .list();
  }

  Optional<ConsentRegistration> find(InstitutionCode institution, UUID registrationId) {
    return jdbc.sql(
            REGISTRATION
                + """
                WHERE r.id = ? AND r.institution_code = ? AND r.replaced_by IS NULL
                  AND w.registration_id IS NULL
                """)
        .params(registrationId, institution.value())
        .query(ConsentStore::registration)
        .optional();
  }

  List<ConsentRegistration> history(Collection<Long> personIds, InstitutionCode institution) {
    return jdbc.sql(
            REGISTRATION
                + """
                WHERE r.person_id = ANY (?) AND r.institution_code = ?
                ORDER BY r.registered_at, r.replaced_by IS NULL, r.id
                """)
        .params(personIds.toArray(Long[]::new), institution.value())
        .query(ConsentStore::registration)
        .list();
  }

  List<Long> peopleAt(InstitutionCode institution, CareCategory category) {
    return jdbc.sql(
            """
            SELECT DISTINCT person_id FROM consent.registration
            WHERE institution_code = ? AND category = ?
            """)
        .params(institution.value(), category.name())
        .query(Long.class)
        .list();
  }

  List<ConsentRegistration> byIds(Collection<UUID> ids) {
    return jdbc.sql(REGISTRATION + "WHERE r.id = ANY (?)")
        .param(ids.toArray(UUID[]::new))
        .query(ConsentStore::registration)
        .list();
  }

  /**
   * Of several on one day the last counts; a withdrawal takes back what was consented to, not this.
   */
  Optional<PrescriptionForm> prescriptionOn(
      InstitutionCode institution, long personId, LocalDate day) {
    return jdbc.sql(
            """
            SELECT p.form FROM consent.registration r
            JOIN consent.prescription_form p ON p.registration_id = r.id
            WHERE r.person_id = ? AND r.institution_code = ?
              AND r.registered_at >= ? AND r.registered_at < ?
            ORDER BY r.registered_at DESC, r.id LIMIT 1
            """)
        .params(personId, institution.value(), startOf(day), startOf(day.plusDays(1)))
        .query(String.class)
        .optional()
        .map(PrescriptionForm::valueOf);
  }

  private static Timestamp startOf(LocalDate day) {
    return Timestamp.from(day.atStartOfDay(Japan.ZONE).toInstant());
  }

  static ConsentRegistration registration(ResultSet row, int number) throws SQLException {
    return new ConsentRegistration(
        row.getObject("id", UUID.class),
        row.getLong("person_id"),
        CareCategory.valueOf(row.getString("category")),
        row.getObject("verification_id", UUID.class),
        row.getTimestamp("registered_at").toInstant(),
        consent(row.getArray("choices")),
        Optional.ofNullable(row.getString("form")).map(PrescriptionForm::valueOf),
        Optional.ofNullable(row.getObject("booked_for", LocalDate.class)),
        withdrawal(row));
  }

  private static Optional<Withdrawal> withdrawal(ResultSet row) throws SQLException {
    var act = row.getObject("act_id", UUID.class);
    return act == null
        ? Optional.empty()
        : Optional.of(
            new Withdrawal(
                act,
                row.getTimestamp("withdrawn_at").toInstant(),
                Withdrawal.By.valueOf(row.getString("withdrawn_by")),
                WithdrawalReason.valueOf(row.getString("reason")),
                Optional.ofNullable(row.getObject("withdrawal_verification", UUID.class))));
  }

  private static SettledConsent consent(Array choices) throws SQLException {
    var states = new EnumMap<ConsentItem, ConsentState>(ConsentItem.class);
    for (String choice : (String[]) choices.getArray()) {
      int equals = choice.indexOf('=');
      states.put(
          ConsentItem.valueOf(choice.substring(0, equals)),
          ConsentState.valueOf(choice.substring(equals + 1)));
    }
    return new SettledConsent(states);
  }
}
