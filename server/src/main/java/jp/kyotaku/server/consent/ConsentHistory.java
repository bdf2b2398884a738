package jp.kyotaku.server.consent;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.InstitutionCode;
import org.springframework.stereotype.Component;

/** 同意の履歴: every registration, those replaced or withdrawn as well. */
@Component
public class ConsentHistory {

  private final ConsentStore store;
  private final WithdrawalStore withdrawals;

  ConsentHistory(ConsentStore store, WithdrawalStore withdrawals) {
    this.store = store;
    this.withdrawals = withdrawals;
  }

  /** Of all categories at this institution, oldest first: of a category, the last one counts. */
  public List<ConsentRegistration> of(long personId, InstitutionCode institution) {
    return store.history(List.of(personId), institution);
  }

  /** The same of many people, with one statement; who never registered is missing. */
  public Map<Long, List<ConsentRegistration>> of(
      Collection<Long> personIds, InstitutionCode institution) {
    return store.history(personIds, institution).stream()
        .collect(Collectors.groupingBy(ConsentRegistration::personId));
  }

  /** 登録したことがある人: whoever registered for this kind of care at this institution. */
  public List<Long> peopleAt(InstitutionCode institution, CareCategory category) {
    return store.peopleAt(institution, category);
  }

  /** What one act withdrew: empty where there is no such act at this institution. */
  public List<ConsentRegistration> withdrawnBy(InstitutionCode institution, UUID act) {
    return withdrawals.ofAct(institution, act);
  }
}
