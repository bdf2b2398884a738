package jp.kyotaku.server.consent;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.code.ConsentEndReason;

/**
 * 同意の取消し: nothing is removed by it.
 *
 * @param act one act may withdraw the consents of several categories; sent twice, it is done once
 * @param verification 本人確認, where the patient withdrew
 */
public record Withdrawal(
    UUID act, Instant at, By by, WithdrawalReason reason, Optional<UUID> verification) {

  /** 取り消した者 */
  public enum By {
    INSTITUTION("医療機関等", ConsentEndReason.BY_INSTITUTION),
    PATIENT("本人", ConsentEndReason.BY_PATIENT);

    private final String label;
    private final ConsentEndReason reason;

    By(String label, ConsentEndReason reason) {
      this.label = label;
      this.reason = reason;
    }

    public String label() {
      return label;
    }

    /** As the messages say it. */
    public ConsentEndReason reason() {
      return reason;
    }
  }

  public static Withdrawal byPatient(UUID act, Instant at, UUID verification) {
    return new Withdrawal(
        act, at, By.PATIENT, WithdrawalReason.WISH_OF_PATIENT, Optional.of(verification));
  }

  public static Withdrawal byInstitution(UUID act, Instant at, WithdrawalReason reason) {
    return new Withdrawal(act, at, By.INSTITUTION, reason, Optional.empty());
  }
}
