package jp.kyotaku.server.consent;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.code.PrescriptionForm;
import jp.kyotaku.server.insured.BesidePerson;
import org.springframework.stereotype.Component;

/** いま有効な同意の登録 */
@Component
public class CurrentConsents {

  private final ConsentStore store;

  CurrentConsents(ConsentStore store) {
    this.store = store;
  }

  /** Those registered on the days from–to, both included, oldest first. */
  public List<ConsentRegistration> registeredBetween(
      InstitutionCode institution, CareCategory category, LocalDate from, LocalDate to) {
    return store.current(institution, category, from, to);
  }

  public Optional<ConsentRegistration> find(InstitutionCode institution, UUID registrationId) {
    return store.find(institution, registrationId);
  }

  /** 処方箋の発行形態 that the person chose at this institution on this day. */
  public Optional<PrescriptionForm> prescriptionOn(
      InstitutionCode institution, long personId, LocalDate day) {
    return store.prescriptionOn(institution, personId, day);
  }

  /** Beside the coverages of a person, in their statement. */
  public BesidePerson<Optional<ConsentRegistration>> beside(
      InstitutionCode institution, CareCategory category) {
    return new CurrentRegistrationStore(institution, category);
  }

  /** Registrations by id, current or replaced: what an earlier answer was based on. */
  public Map<UUID, ConsentRegistration> byIds(Collection<UUID> ids) {
    return store.byIds(ids).stream()
        .collect(Collectors.toMap(ConsentRegistration::id, registration -> registration));
  }
}
