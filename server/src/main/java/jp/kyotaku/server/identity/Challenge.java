package jp.kyotaku.server.identity;

import java.util.UUID;
import jp.kyotaku.card.SignedContent;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.InstitutionCode;

/** 本人確認の問い: bound to institution, session, category, choices and purpose; answered once. */
public record Challenge(
    UUID id,
    String nonce,
    InstitutionCode institution,
    UUID session,
    CareCategory category,
    ConsentChoices choices,
    Purpose purpose) {

  SignedContent signedContent() {
    return signedContent(choices);
  }

  SignedContent signedContent(ConsentChoices otherChoices) {
    return new SignedContent(
        nonce, institution.value(), session.toString(), category, otherChoices);
  }
}
