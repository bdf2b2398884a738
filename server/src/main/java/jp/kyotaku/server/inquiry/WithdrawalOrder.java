package jp.kyotaku.server.inquiry;

import java.util.List;
import java.util.UUID;
import jp.kyotaku.server.consent.WithdrawalReason;

/**
 * 取消しの申込み (T21)
 *
 * @param act made for the form: sent twice, it is done once
 * @param registrations those that the clerk saw and ticked
 */
public record WithdrawalOrder(UUID act, List<UUID> registrations, WithdrawalReason reason) {

  public WithdrawalOrder {
    registrations = List.copyOf(registrations);
  }
}
