package jp.kyotaku.server.inquiry;

import java.util.Optional;
import jp.kyotaku.server.consent.ConsentLife;
import jp.kyotaku.server.consent.ConsentRegistration;
import jp.kyotaku.server.insured.Person;

/**
 * 同意した人 (T22)
 *
 * @param sign what prompts to withdraw the consent
 */
public record ConsentedPerson(ConsentLife life, Person person, Optional<EndOfCareSign> sign) {

  public ConsentRegistration registration() {
    return life.registration();
  }
}
