package jp.kyotaku.server.inquiry;

import java.util.List;
import jp.kyotaku.server.consent.ConsentRegistration;
import jp.kyotaku.server.consent.Withdrawal;
import jp.kyotaku.server.insured.Person;

/**
 * 取消しの控え (T21, W11)
 *
 * @param withdrawn one registration of each category that the act ended; never empty
 */
public record WithdrawalReceipt(Person person, List<ConsentRegistration> withdrawn) {

  public WithdrawalReceipt {
    withdrawn = List.copyOf(withdrawn);
  }

  public Withdrawal withdrawal() {
    return withdrawn.getFirst().withdrawal().orElseThrow();
  }
}
