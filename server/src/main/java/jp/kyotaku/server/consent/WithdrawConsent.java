package jp.kyotaku.server.consent;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 同意を取り消す: the one use case behind the patient's page, the terminal and the
 * message.
 */
@Component
public class WithdrawConsent {

  private final ConsentStore store;
  private final WithdrawalStore withdrawals;
  private final TransactionEvents events;

  WithdrawConsent(ConsentStore store, WithdrawalStore withdrawals, TransactionEvents events) {
    this.store = store;
    this.withdrawals = withdrawals;
    this.events = events;
  }

  /**
   * すべての同意を取り消す: returns what this act has withdrawn, now or when it was sent before; empty where
   * nothing was left to withdraw.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public List<ConsentRegistration> all(
      long personId, InstitutionCode institution, Withdrawal withdrawal, String operator) {
    return of(EnumSet.allOf(CareCategory.class), personId, institution, withdrawal, operator);
  }

  /** The same for some categories. */
  @Transactional(propagation = Propagation.MANDATORY)
  public List<ConsentRegistration> of(
      Collection<CareCategory> categories,
      long personId,
      InstitutionCode institution,
      Withdrawal withdrawal,
      String operator) {
    store.waitForOthersOf(personId);
    int count = withdrawals.withdraw(categories, personId, institution, withdrawal);
    var withdrawn = withdrawals.ofAct(institution, withdrawal.act());
    if (count > 0) {
      events.record(event(personId, institution, withdrawal, withdrawn).by(operator));
    }
    return withdrawn;
  }

  private static Event event(
      long personId,
      InstitutionCode institution,
      Withdrawal withdrawal,
      List<ConsentRegistration> withdrawn) {
    return Event.of(EventKind.CONSENT_WITHDRAWN, withdrawal.at(), institution)
        .with("by", withdrawal.by().name())
        .with("categories", categories(withdrawn))
        .naming("act", withdrawal.act().toString())
        .naming("reason", withdrawal.reason().name())
        .about(personId, List.of());
  }

  private static String categories(List<ConsentRegistration> withdrawn) {
    return Arrays.stream(CareCategory.values())
        .filter(category -> withdrawn.stream().anyMatch(one -> one.category() == category))
        .map(Enum::name)
        .collect(Collectors.joining(" "));
  }
}
