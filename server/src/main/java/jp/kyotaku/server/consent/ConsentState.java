package jp.kyotaku.server.consent;

/** 同意の状態 (requirements 3.2) */
public enum ConsentState {
  GRANTED("同意する"),
  DENIED("同意しない"),
  /**
   * Asked for, but cannot take effect: under 40, or a certificate that expired within the
   * allowance.
   */
  NOT_APPLICABLE("対象外");

  private final String label;

  ConsentState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
