package jp.kyotaku.server.inquiry;

/** 資格を確かめた根拠: kept with every care day. */
public enum LegalGround {
  /** 健康保険法第3条第13項 */
  ELECTRONIC("電子資格確認（マイナンバーカード）"),
  RE_INQUIRY("再照会"),
  INSURED_CARD("被保険者証"),
  ELIGIBILITY_CERTIFICATE("資格確認書"),
  PRESCRIPTION("処方箋");

  private final String label;

  LegalGround(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
