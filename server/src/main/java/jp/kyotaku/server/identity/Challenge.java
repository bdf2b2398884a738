package jp.kyotaku.server.identity;

import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.card.SignedContent;
import jp.kyotaku.card.SignedContent.Subject;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.InstitutionCode;

/**
 * 本人確認の問い: bound to institution, session, purpose and what is to be registered; answered once.
 *
 * @param asked what is to be registered; empty where nothing is (LOOK_UP, WITHDRAW)
 */
public record Challenge(
    UUID id,
    String nonce,
    InstitutionCode institution,
    UUID session,
    Optional<Subject.Registration> asked,
    Purpose purpose) {

  public Challenge {
    boolean registers =
        switch (purpose) {
          case REGISTER, VISUAL_CHECK -> true;
          case LOOK_UP, WITHDRAW -> false;
        };
    if (registers != asked.isPresent()) {
      throw new IllegalArgumentException("what is asked does not go with the purpose");
    }
  }

  public CareCategory category() {
    return asked.orElseThrow().category();
  }

  public ConsentChoices choices() {
    return asked.orElseThrow().choices();
  }

  SignedContent signedContent() {
    return signedContent(
        switch (purpose) {
          case REGISTER, VISUAL_CHECK -> asked.orElseThrow();
          case LOOK_UP -> new Subject.LookUp();
          case WITHDRAW -> new Subject.Withdrawal();
        });
  }

  /** Where other choices were signed than asked. */
  SignedContent signedContent(ConsentChoices otherChoices) {
    var registration = asked.orElseThrow();
    return signedContent(
        new Subject.Registration(registration.category(), registration.bookedFor(), otherChoices));
  }

  private SignedContent signedContent(Subject subject) {
    return new SignedContent(nonce, institution.value(), session.toString(), subject);
  }
}
