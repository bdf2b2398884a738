package jp.kyotaku.server.consent;

import java.util.Optional;
import jp.kyotaku.kernel.code.ConsentEndReason;

/** ある時の同意の状態 (requirements 3.2), with the reason of its end (code 031) */
public enum ConsentStanding {
  NONE("登録なし"),
  GRANTED("同意する"),
  DENIED("同意しない"),
  EXPIRED("期限が過ぎた", ConsentEndReason.BY_KIND_OF_CARE),
  REVOKED_BY_INSTITUTION("医療機関等が取り消した", ConsentEndReason.BY_INSTITUTION),
  REVOKED_BY_PATIENT("本人が取り消した", ConsentEndReason.BY_PATIENT),
  NOT_APPLICABLE("対象外");

  private final String label;
  private final Optional<ConsentEndReason> reason;

  ConsentStanding(String label) {
    this.label = label;
    this.reason = Optional.empty();
  }

  ConsentStanding(String label, ConsentEndReason reason) {
    this.label = label;
    this.reason = Optional.of(reason);
  }

  public String label() {
    return label;
  }

  public Optional<ConsentEndReason> reason() {
    return reason;
  }

  /** 一つの項目に起きること */
  enum Happening {
    REGISTERED_GRANTED,
    REGISTERED_DENIED,
    /** 同意したが40歳未満だった, or the certificate's allowance does not carry it */
    REGISTERED_NOT_APPLICABLE,
    PERIOD_ENDED,
    WITHDRAWN_BY_PATIENT,
    WITHDRAWN_BY_INSTITUTION
  }

  /**
   * The table of 3.2. Withdrawn counts for more than expired: a review result that comes late must
   * not bring back what was withdrawn.
   */
  ConsentStanding after(Happening happening) {
    return switch (happening) {
      case REGISTERED_GRANTED -> GRANTED;
      case REGISTERED_DENIED -> DENIED;
      case REGISTERED_NOT_APPLICABLE -> NOT_APPLICABLE;
      case PERIOD_ENDED -> this == GRANTED ? EXPIRED : this;
      case WITHDRAWN_BY_PATIENT -> wasGiven() ? REVOKED_BY_PATIENT : this;
      case WITHDRAWN_BY_INSTITUTION -> wasGiven() ? REVOKED_BY_INSTITUTION : this;
    };
  }

  private boolean wasGiven() {
    return this == GRANTED || this == EXPIRED;
  }
}
