package jp.kyotaku.server.consent;

/** 同意の状態 (requirements 3.2) */
public enum ConsentState {
  GRANTED("同意する"),
  DENIED("同意しない"),
  /** 機関が利用していない項目 */
  NOT_ASKED("尋ねていない"),
  /** 40歳未満 */
  NOT_APPLICABLE("対象外"),
  /** 電子証明書の期限後の猶予: for eligibility alone (R-114, 3.6) */
  GRACE_ELIGIBILITY_ONLY("電子証明書の期限切れのため対象外");

  private final String label;

  ConsentState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
