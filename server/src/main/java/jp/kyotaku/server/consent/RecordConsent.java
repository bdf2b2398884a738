package jp.kyotaku.server.consent;

import java.time.Instant;
import java.util.UUID;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.code.PrescriptionForm;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 同意を登録する: replaces the earlier registration of the same person, institution and category. */
@Component
public class RecordConsent {

  private final ConsentStore store;

  RecordConsent(ConsentStore store) {
    this.store = store;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public ConsentRegistration record(
      long personId,
      InstitutionCode institution,
      CareCategory category,
      SettledConsent consent,
      UUID verificationId,
      Instant registeredAt) {
    return record(
        institution,
        new ConsentRegistration(
            UUID.randomUUID(), personId, category, verificationId, registeredAt, consent));
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public ConsentRegistration record(InstitutionCode institution, ConsentRegistration registration) {
    store.replaceCurrent(registration, institution);
    return registration;
  }

  /** 変更: no verification that a relationship could begin with or go on by. */
  @Transactional(propagation = Propagation.MANDATORY)
  public ConsentRegistration change(InstitutionCode institution, ConsentRegistration registration) {
    store.replaceCurrent(registration, institution);
    store.markAsChange(registration);
    return registration;
  }

  /** 処方箋の発行形態, beside the registration for which it was asked. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void recordPrescriptionForm(UUID registrationId, PrescriptionForm form) {
    store.keepPrescriptionForm(registrationId, form);
  }
}
