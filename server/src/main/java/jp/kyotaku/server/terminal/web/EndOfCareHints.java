package jp.kyotaku.server.terminal.web;

import java.util.ArrayList;
import java.util.List;
import jp.kyotaku.kernel.code.LossReason;
import jp.kyotaku.server.consent.WithdrawalReason;
import jp.kyotaku.server.inquiry.ConfirmedEligibility;
import jp.kyotaku.server.inquiry.Validity;

/** 取消しを促すしるし: what a result tells of death or of a lost entitlement. */
final class EndOfCareHints {

  private EndOfCareHints() {}

  static List<String> of(ConfirmedEligibility confirmed) {
    var hints = new ArrayList<String>();
    if (died(confirmed)) {
      hints.add("資格喪失の事由が「死亡」です。訪問が終わっていれば、同意を取り消してください。");
    } else if (lost(confirmed)) {
      hints.add("この方の資格は失われています。転居などで訪問が終わっていれば、同意を取り消してください。");
    }
    return List.copyOf(hints);
  }

  /** The reason that the form proposes. */
  static WithdrawalReason reason(ConfirmedEligibility confirmed) {
    if (died(confirmed)) {
      return WithdrawalReason.DEATH;
    }
    return lost(confirmed) ? WithdrawalReason.ELIGIBILITY_LOST : WithdrawalReason.CARE_ENDED;
  }

  private static boolean died(ConfirmedEligibility confirmed) {
    return confirmed.coverages().stream()
        .anyMatch(
            coverage -> coverage.lossReason().filter(LossReason.DEATH.code()::equals).isPresent());
  }

  private static boolean lost(ConfirmedEligibility confirmed) {
    return confirmed.validity() == Validity.INVALID;
  }
}
