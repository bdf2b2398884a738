package jp.kyotaku.server.inquiry;

import java.util.Optional;
import jp.kyotaku.server.consent.ConsentLife;
import jp.kyotaku.server.consent.ConsentRegistration;
import jp.kyotaku.server.continuity.ReInquiryDecision;
import jp.kyotaku.server.insured.Entitlement;

/** 再照会の答え */
public sealed interface ReInquiryAnswer {

  /**
   * 答えた
   *
   * @param entitlement the newest, whatever numbers were asked
   * @param changed 資格情報変更確認フラグ (code 032): the asked insurance is not the one of now
   * @param registration 同意, whose items say what may be told
   */
  record Answered(
      long personId,
      Entitlement entitlement,
      boolean changed,
      Permission permission,
      Optional<ConsentRegistration> registration)
      implements ReInquiryAnswer {

    /** What the consent is worth, by what permits the answer. */
    Optional<ConsentLife> life() {
      return switch (permission) {
        case Permission.FreshConsent(var life) -> Optional.of(life);
        case Permission.OfRelationship relationship ->
            registration.map(consent -> ConsentLife.until(consent, relationship.until()));
      };
    }
  }

  /** 断った, with the reason in the decision */
  record Refused(long personId, ReInquiryDecision.Refused decision) implements ReInquiryAnswer {}

  /** 一人に決まらない: nobody, or several people. */
  record NotFound(Validity validity, ConfirmedEligibility.Reason reason)
      implements ReInquiryAnswer {}
}
