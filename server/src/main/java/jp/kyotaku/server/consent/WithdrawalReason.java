package jp.kyotaku.server.consent;

/** 取り消すわけ, in the order in which the clerk is offered them */
public enum WithdrawalReason {
  CARE_ENDED("継続的な訪問診療等が終わった"),
  WISH_OF_PATIENT("本人の希望"),
  DEATH("死亡"),
  MOVED("転居"),
  ELIGIBILITY_LOST("資格の喪失"),
  OTHER("そのほか");

  private final String label;

  WithdrawalReason(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
