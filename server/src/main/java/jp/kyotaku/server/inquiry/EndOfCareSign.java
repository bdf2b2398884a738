package jp.kyotaku.server.inquiry;

import java.util.Collection;
import java.util.Optional;
import jp.kyotaku.kernel.code.LossReason;
import jp.kyotaku.server.insured.Coverage;
import jp.kyotaku.server.insured.Entitlement;

/** 取消しを促すしるし: what an entitlement tells of death or loss. */
public enum EndOfCareSign {
  DIED("資格喪失の事由が「死亡」です。訪問が終わっていれば、同意を取り消してください。"),
  LOST("この方の資格は失われています。転居などで訪問が終わっていれば、同意を取り消してください。");

  private final String sentence;

  EndOfCareSign(String sentence) {
    this.sentence = sentence;
  }

  public String sentence() {
    return sentence;
  }

  static Optional<EndOfCareSign> of(Entitlement entitlement) {
    return of(entitlement.coverages(), Validity.of(entitlement));
  }

  public static Optional<EndOfCareSign> of(ConfirmedEligibility confirmed) {
    return of(confirmed.coverages(), confirmed.validity());
  }

  private static Optional<EndOfCareSign> of(Collection<Coverage> coverages, Validity validity) {
    if (coverages.stream().anyMatch(EndOfCareSign::ofDeath)) {
      return Optional.of(DIED);
    }
    return validity == Validity.INVALID ? Optional.of(LOST) : Optional.empty();
  }

  private static boolean ofDeath(Coverage coverage) {
    return coverage.lossReason().filter(LossReason.DEATH.code()::equals).isPresent();
  }
}
