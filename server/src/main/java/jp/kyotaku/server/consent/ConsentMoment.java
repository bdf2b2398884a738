package jp.kyotaku.server.consent;

import java.time.Instant;
import java.util.Optional;

/**
 * 同意の登録か取消しの時: every registration is a verification of a visit, also one replaced since, unless the
 * patient only changed by it what held already.
 *
 * @param withdrawn absent where it was registered
 */
public record ConsentMoment(Instant at, Optional<Withdrawn> withdrawn) {

  /** 取り消した者とわけ */
  public record Withdrawn(Withdrawal.By by, WithdrawalReason reason) {}

  static ConsentMoment registered(Instant at) {
    return new ConsentMoment(at, Optional.empty());
  }

  static ConsentMoment withdrawn(Instant at, String by, String reason) {
    return new ConsentMoment(
        at,
        Optional.of(new Withdrawn(Withdrawal.By.valueOf(by), WithdrawalReason.valueOf(reason))));
  }
}
