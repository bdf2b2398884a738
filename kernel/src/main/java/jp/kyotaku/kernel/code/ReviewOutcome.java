package jp.kyotaku.kernel.code;

/** 審査の結果. The numbers are our own; no public paper gives any. */
public enum ReviewOutcome implements Coded {
  REVIEWED("1", "審査済み"),
  REDUCED("2", "査定"),
  RETURNED("3", "返戻"),
  /** Received by the payer; its result is not known yet. */
  CLAIMED("4", "請求受付"),
  /** Taken back by the institution: as if it had never been claimed. */
  RETRACTED("5", "取下げ");

  private final String code;
  private final String label;

  ReviewOutcome(String code, String label) {
    this.code = code;
    this.label = label;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String label() {
    return label;
  }

  /** Whether it shows that care was given in the month: a reduced claim does as well. */
  public boolean confirms() {
    return switch (this) {
      case REVIEWED, REDUCED -> true;
      case RETURNED, CLAIMED, RETRACTED -> false;
    };
  }
}
