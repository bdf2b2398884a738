package jp.kyotaku.server.inquiry;

import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 保険証・処方箋で確認する (T04): the answer is kept, so that showing it again asks nothing anew. */
@Component
public class ConfirmByCardData {

  private final ConfirmEligibility confirmEligibility;
  private final CardDataAnswerStore store;
  private final TransactionEvents events;
  private final BusinessClock clock;

  ConfirmByCardData(
      ConfirmEligibility confirmEligibility,
      CardDataAnswerStore store,
      TransactionEvents events,
      BusinessClock clock) {
    this.confirmEligibility = confirmEligibility;
    this.store = store;
    this.events = events;
    this.clock = clock;
  }

  /** A question that has its answer already changes nothing. */
  @Transactional
  public void confirm(Operator operator, CardDataQuestion question) {
    var institution = new InstitutionCode(operator.institutionCode());
    if (store.find(institution, question.id()).isPresent()) {
      return;
    }
    var asker = Asker.operator(operator).on(question.ground());
    var entitlement =
        confirmEligibility.byCardData(asker, question.cardData(), question.day(), events);
    store.insert(
        institution,
        operator.userId(),
        new CardDataAnswer(
            question, ConfirmedEligibility.of(entitlement, question.day(), clock.instant())),
        entitlement.versionIds());
  }
}
