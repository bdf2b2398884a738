package jp.kyotaku.server.institutions;

/** 発行形態選択タイミング */
public enum PrescriptionTiming {
  ELSEWHERE("資格確認のときには尋ねない"),
  AT_CONFIRMATION("資格確認のときに尋ねる");

  private final String label;

  PrescriptionTiming(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
