package jp.kyotaku.server.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.code.PrescriptionForm;
import jp.kyotaku.server.insured.BesidePerson;

/**
 * 資格のそばで読む同意: the registration that counts now, in one column of the statement that reads
 * coverages.
 */
final class CurrentRegistrationStore implements BesidePerson<Optional<ConsentRegistration>> {

  private static final int CHOICES = 10;

  private final InstitutionCode institution;
  private final CareCategory category;

  CurrentRegistrationStore(InstitutionCode institution, CareCategory category) {
    this.institution = institution;
    this.category = category;
  }

  @Override
  public String columns() {
    return """
    (SELECT ARRAY[g.id::text, g.verification_id::text,
                  (extract(epoch FROM g.registered_at) * 1000000)::bigint::text,
                  coalesce((SELECT form FROM consent.prescription_form
                            WHERE registration_id = g.id), ''),
                  coalesce(g.booked_for::text, ''), coalesce(w.act_id::text, ''),
                  coalesce((extract(epoch FROM w.withdrawn_at) * 1000000)::bigint::text, ''),
                  coalesce(w.withdrawn_by, ''), coalesce(w.reason, ''),
                  coalesce(w.verification_id::text, '')]
            || (SELECT array_agg(item || '=' || state) FROM consent.choice
                WHERE registration_id = g.id)
     FROM consent.registration g
     LEFT JOIN consent.withdrawal w ON w.registration_id = g.id
     WHERE g.person_id = p.person_id AND g.institution_code = ? AND g.category = ?
       AND g.replaced_by IS NULL) AS %s\
    """
        .formatted(name());
  }

  @Override
  public List<String> parameters() {
    return List.of(institution.value(), category.name());
  }

  @Override
  public Optional<ConsentRegistration> read(ResultSet row) throws SQLException {
    var column = row.getArray(name());
    return column == null
        ? Optional.empty()
        : Optional.of(registration(row.getLong("asked_person"), (String[]) column.getArray()));
  }

  private ConsentRegistration registration(long personId, String[] values) {
    var states = new EnumMap<ConsentItem, ConsentState>(ConsentItem.class);
    for (int i = CHOICES; i < values.length; i++) {
      int equals = values[i].indexOf('=');
      states.put(
          ConsentItem.valueOf(values[i].substring(0, equals)),
          ConsentState.valueOf(values[i].substring(equals + 1)));
    }
    return new ConsentRegistration(
        UUID.fromString(values[0]),
        personId,
        category,
        UUID.fromString(values[1]),
        instant(values[2]),
        new SettledConsent(states),
        present(values[3]).map(PrescriptionForm::valueOf),
        present(values[4]).map(LocalDate::parse),
        present(values[5]).map(act -> withdrawal(act, values)));
  }

  private static Withdrawal withdrawal(String act, String[] values) {
    return new Withdrawal(
        UUID.fromString(act),
        instant(values[6]),
        Withdrawal.By.valueOf(values[7]),
        WithdrawalReason.valueOf(values[8]),
        present(values[9]).map(UUID::fromString));
  }

  private static Instant instant(String microseconds) {
    return Instant.EPOCH.plus(Long.parseLong(microseconds), ChronoUnit.MICROS);
  }

  private static Optional<String> present(String value) {
    return Optional.of(value).filter(text -> !text.isEmpty());
  }

  private String name() {
    return "registration_" + category.name().toLowerCase(Locale.ROOT);
  }
}
